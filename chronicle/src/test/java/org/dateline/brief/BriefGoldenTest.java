package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A small world in a plain file against the brief that a careful person expects of it. */
class BriefGoldenTest {

  static String file(String name) throws IOException {
    try (InputStream in = BriefGoldenTest.class.getResourceAsStream("/golden/brief/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aMonth() throws IOException {
    World world = World.of(file("castello.world"));
    Brief brief = BriefWriter.write(world.material("2016-07-01", "2016-07-31", null));
    assertThat(BriefMarkdown.write(brief)).isEqualTo(file("castello.md"));
  }

  @Test
  void anAreaLeavesOutTheOthers() throws IOException {
    World world = World.of(file("castello.world"));
    Brief brief = BriefWriter.write(world.material("2016-07-01", "2016-07-31", "East"));
    assertThat(brief.title()).isEqualTo("Situation report: East, 1-31 Jul 2016");
    assertThat(brief.footnotes()).isEmpty();
    assertThat(brief.sections())
        .allSatisfy(section -> assertThat(section.rest()).startsWith("No report in this span"));
  }
}
