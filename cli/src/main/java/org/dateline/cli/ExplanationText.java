package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.Claim;
import org.dateline.reading.Explanation;
import org.dateline.reading.text.LexiconIndex;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;
import org.dateline.theatre.PackRows;

/** The reasons for a reading, for a person at a terminal. */
final class ExplanationText {
  private ExplanationText() {}

  static void print(Explanation explanation, PackRows rows, PrintWriter out) {
    ClaimText.head(explanation.reading().report(), out);
    for (Explanation.Explained one : explanation.sentences()) {
      out.println();
      out.println("Sentence " + (one.number() + 1) + ": " + Words.line(one.sentence().toString()));
      words(one, out);
      for (Note.Topic topic : Note.Topic.values()) {
        notes(one, topic, rows, out);
      }
      out.println("  claims");
      for (Claim claim : one.claims()) {
        out.println("    " + ClaimText.line(claim));
      }
      if (one.claims().isEmpty()) {
        out.println("    none");
      }
    }
    ClaimText.gaps(explanation.reading(), out);
    out.println();
    out.flush();
  }

  /** The words, aligned: number, form, lemma, tags, head and relation, lines of the lexicon. */
  private static void words(Explanation.Explained one, PrintWriter out) {
    Sentence sentence = one.sentence();
    List<String[]> table = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      table.add(
          new String[] {
            Integer.toString(i + 1),
            Words.line(sentence.form(i)),
            Words.line(sentence.lemma(i)),
            sentence.upos(i).name(),
            sentence.tag(i),
            sentence.head(i) < 0 ? "0" : Integer.toString(sentence.head(i) + 1),
            sentence.deprel(i),
            hits(one.hits(), i)
          });
    }
    int[] width = new int[7];
    for (String[] row : table) {
      for (int i = 0; i < width.length; i++) {
        width[i] = Math.min(20, Math.max(width[i], row[i].length()));
      }
    }
    for (String[] row : table) {
      StringBuilder line = new StringBuilder("    ");
      for (int i = 0; i < width.length; i++) {
        boolean number = i == 0 || i == 5;
        String pad = " ".repeat(Math.max(0, width[i] - row[i].length()));
        line.append(number ? pad + row[i] : row[i] + pad).append("  ");
      }
      out.println(line.append(row[7]).toString().stripTrailing());
    }
  }

  /** The lines that have words beginning at a token; those of several words with their number. */
  private static String hits(List<LexiconIndex.Hit> hits, int token) {
    List<String> shown = new ArrayList<>();
    for (LexiconIndex.Hit hit : hits) {
      if (hit.from() == token) {
        int words = hit.to() - hit.from();
        shown.add(hit.type() + " " + hit.origin() + (words > 1 ? " (" + words + " words)" : ""));
      }
    }
    return String.join(", ", shown);
  }

  private static void notes(
      Explanation.Explained one, Note.Topic topic, PackRows rows, PrintWriter out) {
    boolean first = true;
    for (Note note : one.notes()) {
      if (note.topic() != topic) {
        continue;
      }
      if (first) {
        out.println("  " + title(topic));
        first = false;
      }
      String source = source(note, rows);
      out.println(
          String.format(
                  Locale.ROOT,
                  "    %-8s %s: %s%s%s",
                  note.verdict().name().toLowerCase(Locale.ROOT),
                  "\"" + Words.line(one.sentence().words(note.from(), note.to())) + "\"",
                  Words.line(note.what()),
                  source.isEmpty() ? "" : " [" + source + "]",
                  note.why().isEmpty() ? "" : "; " + Words.line(note.why()))
              .stripTrailing());
    }
  }

  private static String title(Note.Topic topic) {
    return switch (topic) {
      case PLACE -> "places";
      case ACTOR -> "parties";
      case TIME -> "times";
      case FIGURE -> "counts";
      case EVENT -> "events";
      case MODALITY -> "how it is put forward";
      case ATTRIBUTION -> "who says so";
    };
  }

  /** Where what a note speaks of stands: a line of a table of the pack, or of the lexicon. */
  static String source(Note note, PackRows rows) {
    if (note.source().isEmpty()) {
      return "";
    }
    return switch (note.topic()) {
      case PLACE -> row(rows.place(note.source()), note.source(), "world gazetteer");
      case ACTOR -> row(rows.actor(note.source()), note.source(), "no row");
      case TIME, FIGURE, EVENT, MODALITY, ATTRIBUTION -> note.source();
    };
  }

  private static String row(String line, String id, String otherwise) {
    return (line.isEmpty() ? otherwise : line) + " " + id;
  }
}
