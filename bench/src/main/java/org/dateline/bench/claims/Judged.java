package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.Reports;
import org.dateline.claim.Claim;
import org.dateline.export.ClaimJson;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.confidence.Signs;
import org.dateline.report.Report;

/**
 * A claim that was read, judged by the gold.
 *
 * @param document number of its document among those judged
 * @param signs what its confidence follows from
 * @param confidence the confidence it carries
 * @param right whether a sure claim of the gold is met, of the same kind in the same sentence, with
 *     the same modality and with no agent or place that the gold lacks; agents and places that were
 *     missed do not make it wrong
 */
record Judged(int document, Signs signs, double confidence, boolean right) {
  /** Left out of fitting: their licence or their owner does not allow what ships to learn of it. */
  private static final Set<String> NOT_FOR_SHIPPING =
      Set.of("AEBFCD25", "000_259ac8f7fa883506", "001_344356585c7489b0", "003_10f95968676637c0");

  /**
   * Judges all claims that the reader reads out of some documents. Those that meet only an optional
   * claim of the gold are neither right nor wrong and are left out.
   */
  static List<Judged> all(List<Gold.Document> documents, EnglishReader reader, Sameness sameness) {
    List<Judged> judged = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      Gold.Document document = documents.get(d);
      List<Claim> claims = reader.read(document.report()).claims();
      Map<String, Signs> signs = reader.signs(document.report());
      List<JsonNode> trees = new ArrayList<>();
      claims.forEach(claim -> trees.add(ClaimJson.write(claim)));
      Pairing pairing = new Pairing(document.claims(), trees, sameness);
      for (int c = 0; c < claims.size(); c++) {
        Pairing.Verdict verdict = pairing.verdict(c);
        Signs found = signs.get(claims.get(c).id());
        if (verdict != Pairing.Verdict.OPTIONAL && found != null) {
          judged.add(
              new Judged(d, found, claims.get(c).confidence(), verdict == Pairing.Verdict.RIGHT));
        }
      }
    }
    return judged;
  }

  /** The reports of the first claims gold from which what ships may learn. */
  static List<Gold.Document> openReports(Path shared) throws IOException {
    Path folder = shared.resolve("bench/claims");
    Map<String, List<ObjectNode>> claims = new HashMap<>();
    for (JsonNode claim : Gold.lines(folder.resolve("gold.jsonl"))) {
      claims
          .computeIfAbsent(claim.get("doc").asText(), doc -> new ArrayList<>())
          .add((ObjectNode) claim);
    }
    List<Gold.Document> documents = new ArrayList<>();
    for (Report report : Reports.in(folder.resolve("reports.jsonl"))) {
      if (!NOT_FOR_SHIPPING.contains(report.id())) {
        documents.add(
            new Gold.Document("re3d", report, claims.getOrDefault(report.id(), List.of())));
      }
    }
    return documents;
  }
}
