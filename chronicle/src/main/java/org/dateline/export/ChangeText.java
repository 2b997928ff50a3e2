package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import org.dateline.change.Cause;
import org.dateline.change.Change;
import org.dateline.claim.Claim;
import org.dateline.incident.Ruling;
import org.dateline.picture.Evidence.Type;
import org.dateline.picture.Withheld;
import org.dateline.picture.Wording;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Changes of our picture as text for a terminal, each with the sentences that made it. */
public final class ChangeText {
  private static final int LONGEST_QUOTE = 400;
  private static final int QUOTES_SHOWN = 3;

  private final Withheld withheld;

  /** With the names to take out. */
  public ChangeText(Withheld withheld) {
    this.withheld = withheld;
  }

  /** The changes under a heading for each sort of thing; one line where nothing changed. */
  public String of(List<Change> changes) {
    if (changes.isEmpty()) {
      return "Nothing is told otherwise.\n";
    }
    StringBuilder out = new StringBuilder();
    Type heading = null;
    for (Change change : changes) {
      if (change.type() != heading) {
        heading = change.type();
        out.append(out.isEmpty() ? "" : "\n").append(heading(heading)).append('\n');
      }
      change(out, change);
    }
    return out.toString();
  }

  private static String heading(Type type) {
    return switch (type) {
      case CLAIM -> "Claims";
      case INCIDENT -> "Incidents";
      case HOLD -> "Holders";
      case SIEGE -> "Sieges";
      case ROUTE -> "Routes";
      case FIGURE -> "Running totals";
      case FORECAST -> "Forecasts";
      case SOURCE -> "Sources";
      case RELATION -> "Relations";
      case FLOW -> "Movements of people";
      case RULING -> "Rulings";
    };
  }

  private void change(StringBuilder out, Change change) {
    out.append("  ").append(mark(change.sort())).append(' ');
    String days = Wording.when(change.when());
    line(out, change.name() + (days.isEmpty() || change.name().isEmpty() ? "" : ", ") + days);
    told(out, "before", change.before());
    told(out, "now", change.after());
    if (!change.exact()) {
      line(out, "      no single report or ruling speaks of it; known in between:");
    }
    for (Cause cause : change.causes()) {
      cause(out, cause);
    }
  }

  private static char mark(Change.Sort sort) {
    return switch (sort) {
      case ADDED -> '+';
      case CHANGED -> '~';
      case WITHDRAWN -> '-';
    };
  }

  private void told(StringBuilder out, String label, Change.@Nullable Told told) {
    out.append("      ").append(label).append(": ");
    line(out, told == null ? "nothing told" : told.statement() + "  [" + told.id() + "]");
  }

  private void cause(StringBuilder out, Cause cause) {
    LocalDate day = cause.day();
    String when = day == null ? "no date" : Wording.day(day);
    out.append("      because: ");
    if (cause instanceof Cause.ByReport by) {
      line(out, by.report().outlet().name() + ", " + when + ", " + by.report().id());
      by.claims().stream()
          .map(Claim::sentence)
          .distinct()
          .limit(QUOTES_SHOWN)
          .forEach(q -> line(out, "        “" + shorten(withheld.text(q.words())) + "”"));
    } else if (cause instanceof Cause.ByRuling by) {
      Ruling ruling = by.ruling();
      String reason = ruling.reason().isEmpty() ? "" : ": " + ruling.reason();
      line(
          out,
          ruling.analyst() + " " + what(by) + ", " + when + reason + "  [" + ruling.id() + "]");
    }
  }

  private static String what(Cause.ByRuling by) {
    String done = done(by.about());
    return by.about().id().equals(by.ruling().id()) ? done : "took back a ruling that " + done;
  }

  private static String done(Ruling ruling) {
    if (ruling instanceof Ruling.Accept accept) {
      return "accepted " + accept.claim();
    }
    if (ruling instanceof Ruling.Reject reject) {
      return "rejected " + reject.claim();
    }
    if (ruling instanceof Ruling.Correct correct) {
      return "corrected " + correct.field() + " of " + correct.claim() + " to " + correct.value();
    }
    if (ruling instanceof Ruling.Move move) {
      return "moved " + move.claim() + " to place " + move.place();
    }
    if (ruling instanceof Ruling.Rate rate) {
      return "rated " + rate.claim() + " " + rate.credibility();
    }
    if (ruling instanceof Ruling.Merge merge) {
      return "merged " + merge.incident() + " into " + merge.into();
    }
    if (ruling instanceof Ruling.Split split) {
      return "split " + split.claim() + " off " + split.incident();
    }
    if (ruling instanceof Ruling.Grade grade) {
      return "graded " + grade.source() + " " + grade.reliability();
    }
    return ruling instanceof Ruling.Redact ? "withheld a name" : "ruled";
  }

  private static String shorten(String words) {
    String line = Sheet.clean(words);
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + " […]";
  }

  private void line(StringBuilder out, String text) {
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    out.append(" ".repeat(indent)).append(Sheet.clean(withheld.text(text))).append('\n');
  }

  /** The days that are compared, and by which days they were known. */
  public static String title(LocalDate known, LocalDate knownLater, When span) {
    String days = Wording.when(span);
    return "What is told otherwise "
        + (days.isEmpty() ? "of all days" : "of what was " + days)
        + ": known on "
        + Wording.day(known)
        + ", and on "
        + Wording.day(knownLater)
        + "\n\n";
  }
}
