package org.dateline.brief;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.Verification;
import org.dateline.incident.Facts;
import org.dateline.picture.Evidence;

/**
 * The evidence behind a statement as a tree for a terminal: the statement, how sure, why, and under
 * it what it rests on, down to the quoted sentences.
 */
public final class EvidenceText {
  private static final int WIDTH = 100;

  private EvidenceText() {}

  /**
   * The tree, lines ending in a line feed, at most 100 columns wide where words allow.
   *
   * @param facts what it follows from: tells which sentences say that they could not be verified
   */
  public static String write(Evidence evidence, Facts facts) {
    StringBuilder out = new StringBuilder(2048);
    node(evidence, facts, "", "", out);
    return out.toString();
  }

  private static void node(
      Evidence evidence, Facts facts, String lead, String indent, StringBuilder out) {
    boolean leaf = evidence.because().isEmpty();
    String body = indent + (leaf ? "  " : "│ ");
    wrap(PlainText.line(evidence.statement()), lead, indent, out);
    wrap(sure(evidence, facts), body, body, out);
    if (!evidence.reason().isBlank()) {
      wrap("Why: " + PlainText.line(evidence.reason()), body, body, out);
    }
    Evidence.Source source = evidence.source();
    if (source != null) {
      wrap("“" + PlainText.quote(source.quote().words()) + "”", body, body + " ", out);
      wrap(place(source), body + "- ", body + "  ", out);
    }
    for (int i = 0; i < evidence.because().size(); i++) {
      boolean last = i == evidence.because().size() - 1;
      out.append(indent).append("│\n");
      node(
          evidence.because().get(i),
          facts,
          indent + (last ? "└─ " : "├─ "),
          indent + (last ? "   " : "│  "),
          out);
    }
  }

  private static String sure(Evidence evidence, Facts facts) {
    String mark =
        facts
            .claim(evidence.id())
            .map(Claim::verification)
            .flatMap(EvidenceText::mark)
            .map(text -> ", " + text)
            .orElse("");
    return evidence.type().name().toLowerCase(Locale.ROOT)
        + ", confidence "
        + String.format(Locale.ROOT, "%.2f", evidence.confidence())
        + mark
        + " ["
        + PlainText.line(evidence.id())
        + "]";
  }

  private static Optional<String> mark(Verification verification) {
    return switch (verification) {
      case STATED -> Optional.empty();
      case UNVERIFIED -> Optional.of("not verified");
      case VERIFIED -> Optional.of("reported as verified");
    };
  }

  private static String place(Evidence.Source source) {
    LocalDate day = source.published();
    return PlainText.line(source.outlet())
        + ", "
        + (day == null ? "date of publication not given" : DayWords.day(day))
        + (source.title().isBlank() ? "" : ", " + PlainText.line(source.title()))
        + (source.chain().isEmpty()
            ? ""
            : "; said by " + PlainText.line(String.join(", to ", source.chain())));
  }

  /** Breaks a text at spaces; the first line begins with one lead, the others with another. */
  private static void wrap(String text, String first, String next, StringBuilder out) {
    StringBuilder line = new StringBuilder(first);
    int start = first.length();
    for (String word : text.split(" ")) {
      if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(next);
        start = next.length();
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    out.append(line).append('\n');
  }
}
