package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each golden case reads as its file says: no claim is missing, none is added. */
class GoldenClaimsTest {
  private static final Reader READER = EnglishReader.of(TheatrePack.bundled("syria"));

  private record Case(String name, LocalDate day, String text, List<String> claims) {}

  @TestFactory
  Stream<DynamicTest> casesReadAsWritten() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(GoldenClaimsTest.class.getResource("/golden/claims"));
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(cases(file));
      }
    }
    assertThat(cases).hasSizeGreaterThan(20);
    return cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Case one) {
    Report report = Report.of("", "Golden", one.day(), one.text());
    List<String> read = READER.read(report).claims().stream().map(GoldenClaimsTest::line).toList();
    assertThat(read).as(one.text()).containsExactlyElementsOf(one.claims());
    for (Claim claim : READER.read(report).claims()) {
      for (Mention mention : claim.agents()) {
        assertThat(one.text().substring(mention.begin(), mention.end())).isEqualTo(mention.text());
      }
      for (PlaceMention place : claim.places()) {
        assertThat(one.text().substring(place.begin(), place.end())).isEqualTo(place.text());
      }
    }
  }

  private static List<Case> cases(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    String[] blocks = Files.readString(file, StandardCharsets.UTF_8).split("\n\\s*\n");
    for (String block : blocks) {
      String name = "";
      LocalDate day = LocalDate.of(2016, 1, 1);
      String text = "";
      List<String> claims = new ArrayList<>();
      for (String line : block.split("\n")) {
        if (line.startsWith("case ")) {
          name = line.substring(5).strip();
        } else if (line.startsWith("day ")) {
          day = LocalDate.parse(line.substring(4).strip());
        } else if (line.startsWith("text ")) {
          text = line.substring(5).strip();
        } else if (line.startsWith("= ")) {
          claims.add(line.substring(2).strip());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          throw new IllegalArgumentException(file + ": cannot read \"" + line + "\"");
        }
      }
      if (!name.isEmpty()) {
        cases.add(new Case(name, day, text, claims));
      }
    }
    return cases;
  }

  /** A claim in the form of the files; what is usual is left out. */
  private static String line(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.kind().code());
    part(parts, "by", names(claim.agents()));
    part(parts, "to", names(claim.targets()));
    part(
        parts,
        "where",
        claim.places().stream()
            .map(place -> place.text() + "/" + place.role().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("; ")));
    TimeMention time = claim.time();
    part(
        parts,
        "when",
        time == null
            ? ""
            : (time.when().hasStart() ? time.when().earliest() : "")
                + ".."
                + (time.when().hasEnd() ? time.when().latest() : ""));
    part(
        parts,
        "count",
        claim.figures().stream().map(GoldenClaimsTest::figure).collect(Collectors.joining("; ")));
    if (claim.modality() != Modality.ASSERTED) {
      parts.add(claim.modality().name().toLowerCase(Locale.ROOT));
    }
    part(parts, "says", names(claim.sources()));
    if (claim.verification() != Verification.STATED) {
      parts.add(claim.verification().name().toLowerCase(Locale.ROOT));
    }
    return String.join(" | ", parts);
  }

  private static void part(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + " " + value);
    }
  }

  private static String figure(Figure figure) {
    return figure.measure().name().toLowerCase(Locale.ROOT)
        + " "
        + (figure.low() == null ? "" : figure.low())
        + ".."
        + (figure.high() == null ? "" : figure.high())
        + (figure.cumulative() ? " cumulative" : "");
  }

  private static String names(List<Mention> mentions) {
    return mentions.stream().map(Mention::fullName).collect(Collectors.joining("; "));
  }
}
