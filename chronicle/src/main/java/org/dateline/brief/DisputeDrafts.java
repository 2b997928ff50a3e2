package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;

/** Words what is denied or contradicted, counts that differ, and what is expressly unverified. */
final class DisputeDrafts {
  private static final int MOST_UNVERIFIED = 5;

  private final Material material;
  private final Happenings happenings;
  private final List<Incident> disputed = new ArrayList<>();
  private final List<Incident> unverified = new ArrayList<>();
  private int differing;

  DisputeDrafts(Material material, Happenings happenings) {
    this.material = material;
    this.happenings = happenings;
    for (Incident incident : material.incidents()) {
      if (isDisputed(incident)) {
        disputed.add(incident);
      } else if (Footnotes.unverified(material.supporting(incident))) {
        unverified.add(incident);
      }
      differing += (int) incident.figures().stream().filter(this::differs).count();
    }
  }

  static boolean isDisputed(Incident incident) {
    return switch (incident.grade()) {
      case CONTESTED, DISCOUNTED -> true;
      case CONFIRMED, FAIR, WEAK -> !incident.disputing().isEmpty();
    };
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Incident incident : disputed) {
      disputed(incident, drafts);
    }
    for (Incident incident : material.incidents()) {
      for (FigureRange range : incident.figures()) {
        if (differs(range)) {
          differing(incident, range, drafts);
        }
      }
    }
    unverified(drafts);
    return drafts;
  }

  /** What of the span is disputed or not verified, in one sentence. */
  String line() {
    if (disputed.isEmpty() && unverified.isEmpty() && differing == 0) {
      return "No report in the record denies or contradicts what stands here.";
    }
    List<String> parts = new ArrayList<>();
    if (!disputed.isEmpty()) {
      parts.add(CountWords.small(disputed.size(), "matter") + " denied or contradicted");
    }
    if (differing > 0) {
      parts.add(CountWords.small(differing, "count") + " on which sources differ");
    }
    if (!unverified.isEmpty()) {
      parts.add(CountWords.small(unverified.size(), "matter") + " expressly not verified");
    }
    return "In this span the record holds " + Names.list(parts, 3) + ".";
  }

  private void disputed(Incident incident, List<Draft> drafts) {
    String noun = happenings.nominal(incident);
    if (noun.isEmpty()) {
      drafts.add(Draft.unworded(incident.id()));
      return;
    }
    List<Claim> supporting = material.supporting(incident);
    String says =
        incident.independentSources() > 1
            ? CountWords.small(incident.independentSources()) + " independent sources"
            : supporting.isEmpty() ? "one source" : material.words().speaker(supporting.get(0));
    String dispute = material.words().dispute(material.claims(incident.disputing()));
    String verb = Grammar.isPlural(incident.kind()) ? " are" : " is";
    Set<String> claims = new LinkedHashSet<>();
    supporting.stream().limit(2).forEach(claim -> claims.add(claim.id()));
    claims.addAll(incident.disputing());
    claims.addAll(incident.supporting());
    String reported = supporting.isEmpty() ? "" : " reported by " + says;
    String against = dispute.isEmpty() ? " graded as " + grade(incident) : " " + dispute;
    drafts.add(
        new Draft(
            noun + verb + reported + (reported.isEmpty() ? "" : " and") + against + ".",
            List.copyOf(claims),
            List.of(incident.id()),
            10 + Weight.of(incident),
            incident.when()));
  }

  private static String grade(Incident incident) {
    return switch (incident.grade()) {
      case CONFIRMED -> "confirmed";
      case FAIR -> "fairly evidenced";
      case WEAK -> "weakly evidenced";
      case CONTESTED -> "contested";
      case DISCOUNTED -> "discounted";
    };
  }

  /** Sources differ where the least and the most come from more than one sentence. */
  private boolean differs(FigureRange range) {
    return range.high() != null
        && range.low() != range.high()
        && range.claims().size() > 1
        && CountWords.vague(range, material.facts()).isEmpty();
  }

  private void differing(Incident incident, FigureRange range, List<Draft> drafts) {
    String noun = Grammar.nominal(incident.kind(), happenings.uncounted(incident));
    if (noun.isEmpty() || range.high() == null) {
      return;
    }
    String done = Happenings.done(range);
    drafts.add(
        new Draft(
            "sources give from "
                + CountWords.number(range.low())
                + " to "
                + CountWords.number(range.high())
                + " "
                + CountWords.noun(range.who(), 2)
                + (done.isEmpty() ? "" : " " + done)
                + " for "
                + noun
                + "; best is "
                + CountWords.number(range.best())
                + (range.rule().isBlank() ? "" : ", by this rule: " + rule(range.rule()))
                + ".",
            range.claims(),
            List.of(incident.id()),
            4 + Weight.of(incident),
            incident.when()));
  }

  private static String rule(String rule) {
    String line = PlainText.line(rule).replaceAll("[.\\s]+$", "");
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + line.substring(1);
  }

  private void unverified(List<Draft> drafts) {
    List<Incident> heaviest = new ArrayList<>(unverified);
    heaviest.sort(Comparator.comparingDouble(Weight::of).reversed().thenComparing(Incident::id));
    List<String> nouns = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    List<String> about = new ArrayList<>();
    for (Incident incident : heaviest) {
      String noun = Grammar.nominal(incident.kind(), happenings.cast(incident, true));
      if (!noun.isEmpty() && nouns.size() < MOST_UNVERIFIED - 1 && !nouns.contains(noun)) {
        nouns.add(noun);
        claims.add(material.supporting(incident).get(0).id());
        about.add(incident.id());
      }
    }
    if (nouns.isEmpty()) {
      return;
    }
    drafts.add(
        new Draft(
            "expressly not verified, or said by a party of itself: "
                + String.join("; ", nouns)
                + ".",
            claims,
            about,
            9,
            heaviest.get(0).when()));
  }
}
