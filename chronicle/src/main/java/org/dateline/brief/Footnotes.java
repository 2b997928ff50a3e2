package org.dateline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Claim;
import org.dateline.claim.Verification;
import org.dateline.report.Report;

/** Gives the sentences of reports their numbers, in the order in which the brief leans on them. */
final class Footnotes {
  /** More would hide a sentence behind its own evidence; the rest is one command away. */
  private static final int MOST = 4;

  private final Material material;
  private final Map<String, Brief.Footnote> notes = new LinkedHashMap<>();
  private final Map<String, Report> firstWith = new LinkedHashMap<>();

  Footnotes(Material material) {
    this.material = material;
    for (Claim claim : material.facts().claims()) {
      Optional<Report> report = material.facts().report(claim.reportId());
      report.ifPresent(
          r -> firstWith.merge(plain(claim), r, (a, b) -> EARLIER.compare(a, b) <= 0 ? a : b));
    }
  }

  private static final Comparator<Report> EARLIER =
      Comparator.comparing(Report::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::hash);

  /**
   * The footnotes for claims, given strongest first: one for each outlet before a second of any.
   * Empty where none of them is among the facts.
   */
  Optional<Brief.Refs> refs(Collection<String> claims) {
    Map<String, Claim> sentences = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(claims)) {
      material.facts().claim(id).ifPresent(claim -> sentences.putIfAbsent(key(claim), claim));
    }
    List<Claim> ordered = new ArrayList<>(sentences.values());
    ordered.sort(Comparator.comparing(claim -> !ofTheSpan(claim)));
    List<Claim> chosen = new ArrayList<>();
    Set<String> outlets = new HashSet<>();
    for (Claim claim : ordered) {
      if (chosen.size() < MOST && reprintOf(claim).isEmpty() && outlets.add(outlet(claim))) {
        chosen.add(claim);
      }
    }
    for (Claim claim : ordered) {
      if (chosen.size() < MOST && !chosen.contains(claim)) {
        chosen.add(claim);
      }
    }
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> numbers = new TreeSet<>();
    chosen.forEach(claim -> numbers.add(note(claim).number()));
    return Optional.of(new Brief.Refs(List.copyOf(numbers), sentences.size() - chosen.size()));
  }

  private boolean ofTheSpan(Claim claim) {
    LocalDate day = material.facts().report(claim.reportId()).map(Report::published).orElse(null);
    return day != null && !day.isBefore(material.from()) && !day.isAfter(material.to());
  }

  /** All footnotes given so far, by number. */
  List<Brief.Footnote> all() {
    return List.copyOf(notes.values());
  }

  private Brief.Footnote note(Claim claim) {
    return notes.computeIfAbsent(
        key(claim),
        key -> {
          Report report = material.facts().report(claim.reportId()).orElseThrow();
          return new Brief.Footnote(
              notes.size() + 1,
              PlainText.line(report.outlet().name()),
              PlainText.line(report.title()),
              report.published(),
              PlainText.quote(claim.sentence().words()),
              material.words().chain(claim),
              mark(claim),
              reprintOf(claim).map(first -> repeats(first, report)).orElse(""),
              report.id(),
              claim.sentence().start(),
              claim.sentence().end());
        });
  }

  private static String mark(Claim claim) {
    return switch (claim.verification()) {
      case STATED -> "";
      case UNVERIFIED -> "not verified";
      case VERIFIED -> "reported as verified";
    };
  }

  /** The earlier report whose words a claim's report repeats. */
  private Optional<Report> reprintOf(Claim claim) {
    Optional<Report> known = material.reprints().of(claim.reportId());
    if (known.isPresent()) {
      return known;
    }
    Report first = firstWith.get(plain(claim));
    Report own = material.facts().report(claim.reportId()).orElse(null);
    return first == null
            || own == null
            || first.id().equals(own.id())
            || first.outlet().equals(own.outlet())
            || claim.sentence().words().length() < 40
        ? Optional.empty()
        : Optional.of(first);
  }

  /** Of two reports of one day nobody can tell which copied which. */
  private static String repeats(Report first, Report own) {
    String outlet = Names.outlet(first.outlet().name());
    LocalDate day = first.published();
    return (Objects.equals(day, own.published()) ? "same words as in " : "reprint of ")
        + (day == null ? outlet : outlet + ", " + DayWords.day(day));
  }

  private String outlet(Claim claim) {
    return material.facts().report(claim.reportId()).map(r -> r.outlet().name()).orElse("");
  }

  private static String key(Claim claim) {
    return claim.reportId() + " " + claim.sentence().start() + " " + claim.sentence().end();
  }

  private static String plain(Claim claim) {
    return PlainText.line(claim.sentence().words()).toLowerCase(Locale.ROOT);
  }

  /** True where a report says of all these claims that they could not be verified. */
  static boolean unverified(List<Claim> claims) {
    return !claims.isEmpty()
        && claims.stream().allMatch(c -> c.verification() == Verification.UNVERIFIED);
  }
}
