package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.claim.Figure;
import org.dateline.claim.Reading;
import org.dateline.export.AnswerJson;
import org.dateline.export.PictureJson;
import org.dateline.figure.RollUp;
import org.dateline.incident.Facts;
import org.dateline.incident.Groups;
import org.dateline.time.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each small world: what follows from its claims must be what its file expects. */
class WorldsTest {
  static List<Path> files() {
    try (Stream<Path> found =
        Files.list(
            Path.of(Objects.requireNonNull(WorldsTest.class.getResource("/worlds")).toURI()))) {
      return found.filter(f -> f.toString().endsWith(".world")).sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  List<DynamicTest> expectations() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      World world = World.read(file);
      assertThat(world.expectations).as(file.toString()).isNotEmpty();
      for (String line : world.expectations) {
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + ": " + line, () -> Expectation.of(line).check(world)));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> orderOfArrivalMakesNoDifference() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      tests.add(
          DynamicTest.dynamicTest(
              file.getFileName().toString(),
              () -> {
                World world = World.read(file);
                String straight = everything(world, world.readings);
                List<Reading> shuffled = new ArrayList<>(world.readings);
                Random random = new Random(42);
                for (int i = 0; i < 5; i++) {
                  Collections.shuffle(shuffled, random);
                  assertThat(everything(world, shuffled)).isEqualTo(straight);
                }
              }));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> everythingLeadsToQuotes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files()) {
      tests.add(
          DynamicTest.dynamicTest(
              file.getFileName().toString(),
              () -> {
                World world = World.read(file);
                Derivation derivation = Derivation.of(world.facts(null), world.theatre());
                List<String> ids = new ArrayList<>();
                derivation.incidents().forEach(i -> ids.add(i.id()));
                derivation.sieges().forEach(s -> ids.add(s.id()));
                derivation.forecasts().forEach(f -> ids.add(f.id()));
                for (LocalDate day : days(world.readings)) {
                  Picture picture = derivation.on(day);
                  picture.holdings().forEach(h -> ids.add(h.id()));
                  picture.routes().stream()
                      .filter(r -> r.since() != null)
                      .forEach(r -> ids.add(r.id()));
                  picture.figures().forEach(f -> ids.add(f.id()));
                }
                Inquiry inquiry = derivation.inquiry();
                inquiry.sources(null).forEach(s -> ids.add(s.id()));
                inquiry.relations(null).forEach(r -> ids.add(r.id()));
                inquiry.relationsOfSides(null).forEach(r -> ids.add(r.id()));
                inquiry.corridors(When.UNKNOWN).forEach(c -> ids.add(c.id()));
                inquiry.harm(When.UNKNOWN).forEach(h -> ids.add(h.incident().id()));
                assertThat(ids).isNotEmpty();
                for (String id : ids) {
                  Evidence evidence = derivation.why(id).orElseThrow(() -> new AssertionError(id));
                  assertThat(evidence.id()).isEqualTo(id);
                  assertThat(evidence.statement()).endsWith(".");
                }
              }));
    }
    return tests;
  }

  @Test
  void atLeastTwentyWorlds() {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(20);
  }

  static List<LocalDate> days(List<Reading> readings) {
    return readings.stream()
        .map(r -> r.report().published())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  static String everything(World world, List<Reading> inOrder) {
    Facts facts = world.facts(null, inOrder);
    Derivation derivation = Derivation.of(facts, world.theatre());
    StringBuilder all = new StringBuilder();
    for (LocalDate day : days(world.readings)) {
      all.append(PictureJson.of(derivation.on(day))).append('\n');
    }
    derivation.incidents().forEach(i -> all.append(PictureJson.of(i)).append('\n'));
    derivation.sieges().forEach(s -> all.append(PictureJson.of(s)).append('\n'));
    derivation.forecasts().forEach(f -> all.append(PictureJson.of(f)).append('\n'));
    Inquiry inquiry = derivation.inquiry();
    inquiry.sources(null).forEach(s -> all.append(AnswerJson.of(s)).append('\n'));
    inquiry.relations(null).forEach(r -> all.append(AnswerJson.of(r)).append('\n'));
    inquiry.relationsOfSides(null).forEach(r -> all.append(AnswerJson.of(r)).append('\n'));
    inquiry.harm(When.UNKNOWN).forEach(h -> all.append(AnswerJson.of(h)).append('\n'));
    inquiry.flows(When.UNKNOWN).forEach(f -> all.append(AnswerJson.of(f)).append('\n'));
    inquiry.corridors(When.UNKNOWN).forEach(c -> all.append(AnswerJson.of(c)).append('\n'));
    for (RollUp.By by : RollUp.By.values()) {
      RollUp.Question killed =
          new RollUp.Question(Figure.Measure.KILLED, Groups.PEOPLE, When.UNKNOWN, by);
      all.append(AnswerJson.of(inquiry.figures(killed))).append('\n');
    }
    return all.toString();
  }
}
