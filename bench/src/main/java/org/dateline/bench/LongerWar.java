package org.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.incident.Facts;
import org.dateline.report.Quote;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Many claims out of few: the same reports again and again, each time some weeks later, under other
 * ids and with other letters, so that no copy counts as a reprint of another. Places and parties
 * stay, so that their histories grow as long as those of a long war.
 */
final class LongerWar {
  /** So that copies fall between each other and not on the same days. */
  private static final int DAYS_APART = 31;

  private static final int FIRST_LETTER = 0x4E00;
  private static final int ALPHABET = 128;

  private LongerWar() {}

  /**
   * The readings and their copies as facts.
   *
   * @param times how often each is there, 1 to 160
   */
  static Facts of(List<Reading> readings, int times) {
    List<Reading> all = new ArrayList<>(readings);
    for (int copy = 1; copy < times; copy++) {
      for (Reading reading : readings) {
        all.add(later(reading, copy));
      }
    }
    return new Facts(null, all, List.of());
  }

  private static Reading later(Reading reading, int copy) {
    Report r = reading.report();
    String id = r.id() + "-" + copy;
    Report report =
        new Report(
            id,
            r.title(),
            r.outlet(),
            r.published() == null ? null : later(r.published(), copy),
            r.url(),
            r.language(),
            otherLetters(r.text(), copy),
            Report.sha256(id.getBytes(StandardCharsets.UTF_8)),
            r.sample());
    List<Claim> claims = new ArrayList<>();
    for (Claim c : reading.claims()) {
      claims.add(
          new Claim(
              id + c.id().substring(r.id().length()),
              quote(c.sentence(), id),
              c.kind(),
              quote(c.trigger(), id),
              c.agents(),
              c.targets(),
              c.places(),
              later(c.time(), copy),
              c.figures(),
              c.modality(),
              c.sources(),
              c.verification(),
              c.confidence(),
              c.reader()));
    }
    return new Reading(report, claims, List.of());
  }

  private static Quote quote(Quote quote, String report) {
    return new Quote(report, quote.start(), quote.end(), quote.words());
  }

  private static @Nullable TimeMention later(@Nullable TimeMention time, int copy) {
    if (time == null) {
      return null;
    }
    When when = time.when();
    LocalDate from = when.hasStart() ? later(when.earliest(), copy) : When.DAWN;
    LocalDate to = when.hasEnd() ? later(when.latest(), copy) : When.DUSK;
    return new TimeMention(time.text(), time.begin(), time.end(), When.between(from, to));
  }

  private static LocalDate later(LocalDate day, int copy) {
    return day.plusDays((long) DAYS_APART * copy);
  }

  private static String otherLetters(String text, int copy) {
    StringBuilder other = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      other.append(
          Character.isLetter(c) ? (char) (FIRST_LETTER + ALPHABET * copy + c % ALPHABET) : c);
    }
    return other.toString();
  }
}
