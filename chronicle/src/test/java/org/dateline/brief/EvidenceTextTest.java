package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.incident.Facts;
import org.dateline.picture.Evidence;
import org.junit.jupiter.api.Test;

/** The tree that {@code dateline why} prints. */
class EvidenceTextTest {
  private static final World WORLD =
      World.of(
          "report r; outlet=Gazette; published=2016-07-18; title=Road; text=They cut \u001B[2J it.\n"
              + "claim c; report=r; kind=route.cut; trigger=cut; says=They cut \u001B[2J it.;"
              + " verification=UNVERIFIED");

  @Test
  void statementsThenQuotes() {
    Facts facts = WORLD.facts();
    Claim claim = facts.claim("c").orElseThrow();
    Evidence leaf =
        new Evidence(
            "c",
            Evidence.Type.CLAIM,
            "The Gazette says that the road was cut.",
            0.9,
            "",
            List.of(),
            new Evidence.Source(
                claim.sentence(),
                "Gazette",
                "Road",
                LocalDate.of(2016, 7, 18),
                List.of("activists", "CNN")));
    Evidence top =
        new Evidence(
            "r:road",
            Evidence.Type.ROUTE,
            "The road was cut.",
            0.75,
            "One source says so.",
            List.of(leaf, leaf),
            null);
    assertThat(EvidenceText.write(top, facts))
        .isEqualTo(
            """
            The road was cut.
            │ route, confidence 0.75 [r:road]
            │ Why: One source says so.
            │
            ├─ The Gazette says that the road was cut.
            │    claim, confidence 0.90, not verified [c]
            │    “They cut �[2J it.”
            │    - Gazette, 18 Jul 2016, Road; said by activists, to CNN
            │
            └─ The Gazette says that the road was cut.
                 claim, confidence 0.90, not verified [c]
                 “They cut �[2J it.”
                 - Gazette, 18 Jul 2016, Road; said by activists, to CNN
            """);
  }

  @Test
  void longLinesAreBrokenUnderTheirBranch() {
    Evidence child =
        new Evidence("h", Evidence.Type.HOLD, "word ".repeat(60).strip(), 1, "", List.of(), null);
    Evidence top = new Evidence("x", Evidence.Type.SIEGE, "Short.", 1, "", List.of(child), null);
    String text = EvidenceText.write(top, WORLD.facts());
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(text.lines().filter(line -> line.startsWith("   word"))).hasSizeGreaterThan(1);
  }
}
