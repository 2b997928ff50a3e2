package org.dateline.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Gap;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.time.When;

/** A reading for a person at a terminal: each sentence with its claims under it. */
final class ClaimText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private ClaimText() {}

  static void print(Reading reading, PrintWriter out) {
    head(reading.report(), out);
    int sentence = -1;
    for (Claim claim : reading.claims()) {
      if (claim.sentence().start() != sentence) {
        sentence = claim.sentence().start();
        out.println();
        out.println("  " + Words.line(claim.sentence().words()));
      }
      out.println("    " + line(claim));
    }
    if (reading.claims().isEmpty()) {
      out.println("  No claims.");
    }
    gaps(reading, out);
    out.println();
    out.flush();
  }

  /** Which report it is, in one line. */
  static void head(Report report, PrintWriter out) {
    out.println(
        Words.line(report.id())
            + "  "
            + Words.line(report.outlet().name())
            + ", "
            + (report.published() == null ? "no date" : DAY.format(report.published()))
            + (report.title().isEmpty() ? "" : "  " + Words.line(report.title())));
  }

  /** What could not be resolved, one a line. */
  static void gaps(Reading reading, PrintWriter out) {
    for (Gap gap : reading.gaps()) {
      out.println(
          "  not resolved: “"
              + Words.line(shortened(gap.quote().words()))
              + "”: "
              + Words.line(gap.reason()));
    }
  }

  /** A claim in one line. */
  static String line(Claim claim) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(Locale.ROOT, "%-15s “%s”", claim.kind().code(), claim.trigger().words()));
    part(line, "by", mentions(claim.agents()));
    part(line, "to", mentions(claim.targets()));
    for (PlaceMention place : claim.places()) {
      part(line, place.role().name().toLowerCase(Locale.ROOT), place(place));
    }
    TimeMention time = claim.time();
    if (time != null) {
      part(line, "when", when(time.when()));
    }
    part(
        line,
        "count",
        claim.figures().stream().map(ClaimText::figure).collect(Collectors.joining(", ")));
    part(line, "said by", mentions(claim.sources()));
    if (claim.modality() != Modality.ASSERTED) {
      line.append("; ").append(claim.modality().name().toLowerCase(Locale.ROOT));
    }
    if (claim.verification() != Verification.STATED) {
      line.append("; ").append(claim.verification().name().toLowerCase(Locale.ROOT));
    }
    return Words.aligned(line.toString())
        + String.format(Locale.ROOT, "  (%.2f)", claim.confidence());
  }

  private static void part(StringBuilder line, String label, String words) {
    if (!words.isEmpty()) {
      line.append("; ").append(label).append(' ').append(words);
    }
  }

  private static String mentions(List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention ->
                mention.fullName() + (mention.actor() == null ? "" : " [" + mention.actor() + "]"))
        .collect(Collectors.joining(", "));
  }

  private static String place(PlaceMention mention) {
    Where where = mention.where();
    if (where instanceof Where.At at) {
      return mention.text() + " [" + at.place().id() + "]";
    }
    if (where instanceof Where.Off off) {
      return String.format(
          Locale.ROOT,
          "%s [%.3f, %.3f, %.0f km off %s, error %.0f km]",
          mention.text(),
          off.lat(),
          off.lon(),
          off.km(),
          off.from().id(),
          off.errorKm());
    }
    if (where instanceof Where.Along along) {
      return mention.text() + " [" + along.route().id() + "]";
    }
    return mention.text()
        + (where instanceof Where.OneOf ? " [one of several]" : " [not in the gazetteer]");
  }

  private static String when(When when) {
    if (when.hasStart() && when.hasEnd()) {
      return when.days() == 1
          ? DAY.format(when.earliest())
          : DAY.format(when.earliest()) + " to " + DAY.format(when.latest());
    }
    return when.hasStart()
        ? "since " + DAY.format(when.earliest())
        : "until " + DAY.format(when.latest());
  }

  private static String figure(Figure figure) {
    Long low = figure.low();
    Long high = figure.high();
    String number;
    if (low == null) {
      number = "up to " + high;
    } else if (high == null) {
      number = "at least " + low;
    } else {
      number = low.equals(high) ? low.toString() : low + "-" + high;
    }
    return number
        + (figure.who().isEmpty() ? "" : " " + figure.who())
        + " "
        + figure.measure().name().toLowerCase(Locale.ROOT)
        + (figure.cumulative() ? " in all" : "");
  }

  private static String shortened(String words) {
    return words.length() <= 60
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, 58))) + "…";
  }
}
