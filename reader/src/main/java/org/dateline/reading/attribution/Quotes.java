package org.dateline.reading.attribution;

import java.util.List;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * Which words of a document stand within quotation marks. A quote runs on over sentences and ends
 * at the end of its paragraph at the latest, so that a mark that the writer forgot spoils one
 * paragraph and no more.
 */
final class Quotes {
  private final boolean[][] inside;
  private final boolean[] openAtStart;
  private final boolean[] openAtEnd;
  private final boolean[] paragraph;

  Quotes(List<Sentence> sentences) {
    int n = sentences.size();
    inside = new boolean[n][];
    openAtStart = new boolean[n];
    openAtEnd = new boolean[n];
    paragraph = new boolean[n];
    boolean open = false;
    for (int i = 0; i < n; i++) {
      Sentence s = sentences.get(i);
      paragraph[i] = i == 0 || lineBreak(s, sentences.get(i - 1).end());
      if (paragraph[i]) {
        open = false;
      }
      openAtStart[i] = open;
      inside[i] = new boolean[s.size()];
      for (int t = 0; t < s.size(); t++) {
        int mark = mark(s, t);
        if (mark != 0 && !(t > 0 && s.joined(t) && mark(s, t - 1) != 0)) {
          open = mark == 1 || mark == 3 && !open;
        }
        inside[i][t] = open && mark == 0;
      }
      openAtEnd[i] = open;
    }
  }

  private static boolean lineBreak(Sentence s, int before) {
    for (int c = before; c < s.begin(); c++) {
      if (s.text().charAt(c) == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * 1 for an opening mark, 2 for a closing one, 3 for one that may be either, 0 for any other word.
   */
  static int mark(Sentence s, int t) {
    return switch (s.form(t)) {
      case "\u201c", "``", "\u00ab", "\u201e" -> 1;
      case "\u201d", "''", "\u00bb" -> 2;
      case "\"", "\"\"", "\"\"\"" -> 3;
      default -> 0;
    };
  }

  boolean inside(int sentence, int token) {
    return inside[sentence][token];
  }

  boolean openAtStart(int sentence) {
    return openAtStart[sentence];
  }

  boolean openAtEnd(int sentence) {
    return openAtEnd[sentence];
  }

  boolean startsParagraph(int sentence) {
    return paragraph[sentence];
  }

  /** True where more than half of the words of a sentence are quoted. */
  boolean mostly(int sentence, Sentence s) {
    int words = 0;
    int quoted = 0;
    for (int t = 0; t < s.size(); t++) {
      if (s.upos(t) != Upos.PUNCT) {
        words++;
        quoted += inside[sentence][t] ? 1 : 0;
      }
    }
    return quoted * 2 > words;
  }
}
