package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.dateline.incident.Ruling;
import org.dateline.ledger.Ledger;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** A name that an analyst withheld leaves by no address of the API but that of the rulings. */
class WithheldNamesTest {
  private static final String NAME = "al-Bab";

  @Test
  void isMaskedInEveryAnswerAndOffsetsHold() throws Exception {
    Ledger ledger = FakeWorld.ledger();
    Report report =
        ledger.facts(null).reports().stream()
            .filter(r -> r.text().contains(NAME))
            .findFirst()
            .orElseThrow();
    ledger.append(new Ruling.Redact("u1", "Mona", Instant.parse("2024-01-01T00:00:00Z"), "", NAME));
    try (DeskClient desk = new DeskClient(ledger)) {
      JsonNode answer = desk.ok("/api/v1/reports/" + report.id());
      assertThat(answer.get("text").asText())
          .hasSameSizeAs(report.text())
          .isEqualTo(report.text().replace(NAME, "█".repeat(NAME.length())));
      for (String path :
          List.of(
              "/api/v1/reports/" + report.id(),
              "/api/v1/reports/" + report.id() + "?knownOn=" + report.published(),
              "/api/v1/incidents",
              "/api/v1/reports",
              "/api/v1/situation?asOf=" + report.published())) {
        assertThat(desk.ok(path).toString()).as(path).doesNotContain(NAME);
      }
      assertThat(desk.ok("/api/v1/rulings").toString()).contains(NAME);
    }
  }
}
