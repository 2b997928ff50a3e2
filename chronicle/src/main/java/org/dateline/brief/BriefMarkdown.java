package org.dateline.brief;

import java.time.LocalDate;
import java.util.Locale;

/** A situation report as Markdown with footnotes; nothing that a report says becomes markup. */
public final class BriefMarkdown {
  private BriefMarkdown() {}

  /** The whole report, lines ending in a line feed. */
  public static String write(Brief brief) {
    StringBuilder out = new StringBuilder(8192);
    out.append("# ").append(escape(brief.title())).append("\n\n");
    out.append("_").append(escape(brief.caveat())).append("_\n");
    LocalDate known = brief.knownOn();
    if (known != null) {
      out.append("\nAs known on ").append(DayWords.day(known)).append(".\n");
    }
    if (!brief.keyFigures().isEmpty()) {
      out.append("\n## Headline figures\n\n");
      for (Brief.KeyFigure figure : brief.keyFigures()) {
        out.append("- ").append(escape(figure.label()));
        out.append(": **").append(escape(figure.value())).append("**");
        refs(figure.refs(), out);
        out.append("\n");
      }
    } else {
      out.append("\n## Headline figures\n\nNo report in this span gives a count.\n");
    }
    for (Brief.Section section : brief.sections()) {
      out.append("\n## ").append(escape(section.topic().heading())).append("\n\n");
      for (Brief.Sentence sentence : section.sentences()) {
        out.append("- ").append(escape(sentence.text()));
        refs(sentence.refs(), out);
        out.append("\n");
      }
      if (!section.rest().isEmpty()) {
        out.append(section.sentences().isEmpty() ? "" : "\n");
        out.append(escape(section.rest())).append("\n");
      }
    }
    out.append("\n## Method\n\n").append(escape(brief.method())).append("\n\n");
    out.append(escape(brief.disputed())).append("\n");
    if (!brief.footnotes().isEmpty()) {
      out.append("\n");
      brief.footnotes().forEach(note -> note(note, out));
    }
    return out.toString();
  }

  private static void refs(Brief.Refs refs, StringBuilder out) {
    refs.notes().forEach(number -> out.append("[^").append(number).append("]"));
    if (refs.further() > 0) {
      out.append(" (and ").append(refs.further()).append(" more)");
    }
  }

  private static void note(Brief.Footnote note, StringBuilder out) {
    out.append("[^").append(note.number()).append("]: ").append(escape(note.outlet()));
    LocalDate day = note.published();
    out.append(", ").append(day == null ? "date of publication not given" : DayWords.day(day));
    if (!note.title().isEmpty()) {
      out.append(", *").append(escape(note.title())).append("*");
    }
    out.append(": “").append(escape(note.quote())).append("”");
    String said = said(note);
    out.append(said.isEmpty() ? "" : " " + escape(said)).append("\n");
  }

  /** Who says so, the proof and the reprint of a footnote, in brackets; empty where none. */
  static String said(Brief.Footnote note) {
    StringBuilder out = new StringBuilder();
    if (!note.chain().isEmpty()) {
      out.append("said by ").append(note.chain());
    }
    if (!note.mark().isEmpty()) {
      out.append(out.isEmpty() ? "" : "; ").append(note.mark());
    }
    if (!note.repeats().isEmpty()) {
      out.append(out.isEmpty() ? "" : "; ").append(note.repeats());
    }
    return out.isEmpty() ? "" : "(" + out + ")";
  }

  /** Text that Markdown shows letter for letter. */
  static String escape(String text) {
    String line = PlainText.line(text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '!', '$' -> out.append('\\').append(c);
        case ':' -> out.append(scheme(line, i) ? "&#58;" : ":");
        case '@' -> out.append("&#64;");
        case '.' -> out.append(i >= 3 && www(line, i) ? "&#46;" : ".");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Addresses in a quote stay words: a report must not put a link into the brief. */
  private static boolean scheme(String line, int colon) {
    return line.startsWith("://", colon);
  }

  private static boolean www(String line, int dot) {
    return line.substring(dot - 3, dot).toLowerCase(Locale.ROOT).equals("www");
  }
}
