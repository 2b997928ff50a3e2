package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims of reports that say of themselves that they correct an earlier one, and links them
 * with the claim of the same source that they correct: same kind, place and parties, another day or
 * toll. The claim then tells of the earlier happening and not of a second one.
 */
final class CorrectionLinks {
  /** How many days later a report may still correct another. */
  private static final int REACH = 60;

  private static final Pattern CORRECTS =
      Pattern.compile(
          "\\b(?:correct(?:s|ed|ion|ions|ing)|retract(?:s|ed|ion|ing)|(?:an|the|its|our) earlier"
              + " (?:version|report|story|statement|figure|count|toll|claim)|earlier"
              + " (?:said|reported|put)|(?:had )?previously"
              + " (?:said|reported|put)|revis(?:ed|es|ing|ion)|took back|taken"
              + " back|withdr(?:ew|awn|aws)(?: \\w+){1,2} (?:report|claim|statement)|in"
              + " error|erroneously|mistakenly|wrongly (?:said|reported))\\b");

  /** What every word of the pattern holds one of: quicker than the pattern on most sentences. */
  private static final List<String> STEMS =
      List.of(
          "orrect",
          "etract",
          "arlier",
          "evis",
          "reviously",
          "back",
          "withdr",
          "error",
          "erron",
          "mistaken",
          "wrongly");

  private final Hearing hearing;

  CorrectionLinks(Hearing hearing) {
    this.hearing = hearing;
  }

  /** Moves corrections, asserted and denied, to the cluster of what they correct. */
  void find(List<Strand> strands, List<Cluster> clusters) {
    List<Strand> corrective = strands.stream().filter(this::corrective).toList();
    for (Strand strand : corrective) {
      Cluster target = null;
      Strand wrong = null;
      for (Cluster cluster : clusters) {
        Strand old = corrected(strand, cluster);
        if (old != null && (wrong == null || old.day().isAfter(wrong.day()))) {
          wrong = old;
          target = cluster;
        }
      }
      if (target != null && wrong != null) {
        link(strand, wrong, target, clusters);
      }
    }
  }

  private void link(Strand strand, Strand wrong, Cluster target, List<Cluster> clusters) {
    String claim = strand.testimony().claim().id();
    if (strand.testimony().denied()) {
      target.dispute(List.of(claim));
    } else if (!target.supporting().contains(strand)) {
      List<Cluster> empty = new ArrayList<>();
      for (Cluster cluster : clusters) {
        if (cluster.supporting().remove(strand) && cluster.supporting().isEmpty()) {
          empty.add(cluster);
        }
      }
      clusters.removeAll(empty);
      target.add(strand);
    }
    target.link(new Incident.Correction(claim, wrong.testimony().claim().id()));
  }

  private boolean corrective(Strand strand) {
    String words = strand.testimony().claim().sentence().words();
    return says(words) || title(strand).filter(CorrectionLinks::says).isPresent();
  }

  private Optional<String> title(Strand strand) {
    return hearing.facts().report(strand.testimony().claim().reportId()).map(Report::title);
  }

  private static boolean says(String words) {
    for (String stem : STEMS) {
      if (words.contains(stem)) {
        return CORRECTS.matcher(words.toLowerCase(Locale.ROOT)).find();
      }
    }
    return false;
  }

  /** The latest claim of the cluster by the same source that the strand changes or takes back. */
  private @Nullable Strand corrected(Strand strand, Cluster cluster) {
    Testimony later = strand.testimony();
    LocalDate published = published(later);
    if (published.equals(When.DAWN) || !cluster.like(strand)) {
      return null;
    }
    Strand found = null;
    for (Strand mine : cluster.supporting()) {
      Testimony earlier = mine.testimony();
      LocalDate before = published(earlier);
      boolean may =
          !earlier.claim().reportId().equals(later.claim().reportId())
              && before.isBefore(published)
              && !before.isBefore(published.minusDays(REACH))
              && sameVoice(earlier, later);
      if (may && (found == null || before.isAfter(published(found.testimony())))) {
        found = mine;
      }
    }
    return found;
  }

  private static LocalDate published(Testimony t) {
    LocalDate published = t.published();
    return published == null ? When.DAWN : published;
  }

  /** True where both are of one source, or of one outlet. */
  boolean sameVoice(Testimony one, Testimony other) {
    return one.source().equals(other.source()) || outlet(one).equals(outlet(other));
  }

  private String outlet(Testimony t) {
    return hearing
        .facts()
        .report(t.claim().reportId())
        .map(r -> Parties.plain(r.outlet().name()))
        .orElse(t.claim().reportId());
  }
}
