package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lists what was missed and what is wrong, beside the sentence, for whoever mends the reader. */
final class Mistakes {
  private Mistakes() {}

  /**
   * Prints mistakes.
   *
   * @param read the claims read, in the scorer's form
   * @param most at most this many missed and this many wrong ones of each document
   */
  static void print(
      List<Gold.Document> documents, List<JsonNode> read, Sameness sameness, int most) {
    for (Gold.Document document : documents) {
      String id = document.report().id();
      List<JsonNode> ours = new ArrayList<>(read);
      ours.removeIf(claim -> !claim.get("doc").asText().equals(id));
      Pairing pairing = new Pairing(document.claims(), ours, sameness);
      System.out.println("== " + id);
      pairing.missed().stream()
          .limit(most)
          .forEach(number -> line("missed", document, document.claims().get(number)));
      int left = most;
      for (int i = 0; i < ours.size() && left > 0; i++) {
        if (pairing.goldOf(i) < 0) {
          line("invented", document, ours.get(i));
          left--;
        } else if (pairing.verdict(i) == Pairing.Verdict.WRONG) {
          line("field", document, ours.get(i));
          line("   gold", document, document.claims().get(pairing.goldOf(i)));
          left--;
        }
      }
    }
  }

  private static void line(String sort, Gold.Document document, JsonNode claim) {
    System.out.printf(
        "%-8s %s '%s' a=%s t=%s p=%s f=%s s=%s %s%n",
        sort,
        claim.get("event").asText(),
        claim.get("trigger").asText(),
        names(claim.get("agents")),
        names(claim.get("targets")),
        names(claim.get("places")),
        figures(claim.get("figures")),
        names(claim.get("sources")),
        claim.get("modality").asText());
    if (!sort.startsWith(" ")) {
      String sentence =
          document
              .report()
              .text()
              .substring(claim.get("begin").asInt(), claim.get("end").asInt())
              .replaceAll("\\s+", " ");
      System.out.println("         " + sentence);
    }
  }

  private static List<String> names(JsonNode mentions) {
    List<String> names = new ArrayList<>();
    for (JsonNode mention : mentions) {
      JsonNode words =
          mention.isTextual() ? mention : mention.get(mention.hasNonNull("text") ? "text" : "name");
      JsonNode full = mention.path("name");
      names.add(
          full.isTextual() && !full.equals(words)
              ? words.asText() + "=" + full.asText()
              : words.asText());
    }
    return names;
  }

  private static List<String> figures(JsonNode figures) {
    List<String> words = new ArrayList<>();
    figures.forEach(
        one ->
            words.add(
                one.get("measure").asText()
                    + " "
                    + one.get("low").asText()
                    + "-"
                    + one.get("high").asText()));
    return words;
  }
}
