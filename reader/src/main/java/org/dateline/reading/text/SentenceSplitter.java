package org.dateline.reading.text;

import java.util.Locale;
import java.util.Set;

/** Finds where sentences end within a block, from its words. */
final class SentenceSplitter {
  /** How far back a sentence that is too long looks for a comma or semicolon to be cut at. */
  private static final int LOOK_BACK = 150;

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "tells",
          "added",
          "cried",
          "shouted",
          "wrote",
          "replied",
          "wondered",
          "tweeted");

  private final String text;
  private final Spans words;
  private final int most;

  SentenceSplitter(String text, Spans words, int most) {
    this.text = text;
    this.words = words;
    this.most = most;
  }

  /** The number of the word after the sentence that begins with word {@code from}. */
  int end(int from) {
    boolean quoteOpen = false;
    for (int i = from; i < words.size(); i++) {
      if (i - from >= most) {
        return cut(from, i);
      }
      if (is(i, '"')) {
        quoteOpen = !quoteOpen;
      }
      if (ends(i)) {
        int after = closers(i + 1, quoteOpen);
        if (after - from <= most && breaks(from, i, after)) {
          return after;
        }
      }
    }
    return words.size();
  }

  private int cut(int from, int to) {
    for (int i = to - 1; i > Math.max(from, to - LOOK_BACK); i--) {
      if (is(i, ';') || is(i, ',')) {
        return i + 1;
      }
    }
    return to;
  }

  private boolean ends(int i) {
    char last = text.charAt(words.end(i) - 1);
    return ".!?\u2026\u3002\u061f\u06d4\uff01\uff1f".indexOf(last) >= 0;
  }

  /**
   * The number of the first word that no longer closes the sentence that ended before word {@code
   * from}.
   */
  private int closers(int from, boolean quoteOpen) {
    int i = from;
    boolean open = quoteOpen;
    while (i < words.size()) {
      char c = text.charAt(words.begin(i));
      boolean closer;
      if (c == '[' && reference(i)) {
        i += 3;
        continue;
      }
      if (")]}\u201d\u00bb".indexOf(c) >= 0) {
        closer = true;
      } else if (c == '"' || c == '\'' || c == '\u2019') {
        boolean opensNext = i + 1 < words.size() && words.joined(i + 1) && !closing(i + 1);
        closer = words.joined(i) ? !opensNext || open : !opensNext && open && c == '"';
        open = false;
      } else {
        closer = false;
      }
      if (!closer) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether a note's number in brackets stands right behind the sentence, as in encyclopaedias. */
  private boolean reference(int i) {
    return i + 2 < words.size()
        && words.joined(i)
        && words.joined(i + 1)
        && words.joined(i + 2)
        && Character.isDigit(text.charAt(words.begin(i + 1)))
        && is(i + 2, ']');
  }

  private boolean closing(int i) {
    return ")]}\u201d\u00bb\"'\u2019.,;:".indexOf(text.charAt(words.begin(i))) >= 0;
  }

  private boolean breaks(int from, int i, int after) {
    if (after >= words.size()) {
      return true;
    }
    boolean closed = after > i + 1;
    boolean gap = !words.joined(after);
    char first = text.charAt(words.begin(after));
    boolean lower = Character.isLowerCase(text.codePointAt(words.begin(after)));
    if (",;:)-\u2013\u2014".indexOf(first) >= 0) {
      return false;
    }
    if (is(i, '.')) {
      if (!gap) {
        return Character.isUpperCase(first);
      }
      if (i == from + 1 && Character.isDigit(text.charAt(words.begin(from)))) {
        return false;
      }
      return !(lower && (closed || clipped(i - 1, from)));
    }
    char last = text.charAt(words.end(i) - 1);
    if (last == '.' && words.end(i) - words.begin(i) > 1 && text.charAt(words.begin(i)) != '.') {
      return closed ? !lower : afterAbbreviation(i, after);
    }
    if (last == '!' || last == '?') {
      return gap && !lower && !(closed && speechFollows(after));
    }
    return !lower && (gap || last != '.');
  }

  /** Whether a word is so short and without vowels that it must be an abbreviation. */
  private boolean clipped(int i, int from) {
    if (i < from || words.end(i) - words.begin(i) > 4) {
      return false;
    }
    for (int k = words.begin(i); k < words.end(i); k++) {
      char c = text.charAt(k);
      if (!Character.isLetter(c) || "aeiouyAEIOUY".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean afterAbbreviation(int i, int after) {
    String word = text.substring(words.begin(i), words.end(i) - 1);
    if (Abbreviations.leansForward(word) || word.length() == 1) {
      return false;
    }
    char first = text.charAt(words.begin(after));
    if (first == '"' || first == '\u201c') {
      return true;
    }
    return Character.isUpperCase(first)
        && words.end(after) - words.begin(after) <= 12
        && Abbreviations.starter(text.substring(words.begin(after), words.end(after)));
  }

  private boolean speechFollows(int after) {
    for (int i = after; i < Math.min(after + 4, words.size()); i++) {
      if (words.end(i) - words.begin(i) <= 8
          && SPEECH.contains(
              text.substring(words.begin(i), words.end(i)).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int i, char c) {
    return words.end(i) - words.begin(i) == 1 && text.charAt(words.begin(i)) == c;
  }
}
