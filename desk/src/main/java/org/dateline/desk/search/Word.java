package org.dateline.desk.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text as it is looked up: lower case, without marks, apostrophes and invisible
 * characters; Arabic letters levelled and the article and what clings to it taken off.
 *
 * @param text the levelled word, never empty
 * @param begin first UTF-16 unit in the text
 * @param end the unit after the last
 * @param capital true where it began with a capital
 */
record Word(String text, int begin, int end, boolean capital) {
  private static final String[] CLINGING = {"وال", "بال", "فال", "كال", "لل", "ال"};

  /** Words longer than this are cut: nobody looks for them, and a hostile text may be all one. */
  private static final int LONGEST = 64;

  /** The words of a text in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int n = text.length();
    int at = 0;
    while (at < n) {
      int point = text.codePointAt(at);
      if (!Character.isLetterOrDigit(point)) {
        at += Character.charCount(point);
        continue;
      }
      int begin = at;
      int end = at;
      while (at < n) {
        point = text.codePointAt(at);
        boolean letter = Character.isLetterOrDigit(point);
        if (!letter && !within(point, text, at)) {
          break;
        }
        at += Character.charCount(point);
        end = letter ? at : end;
      }
      String word = level(text.substring(begin, Math.min(end, begin + LONGEST)));
      if (!word.isEmpty()) {
        words.add(new Word(word, begin, end, Character.isUpperCase(text.codePointAt(begin))));
      }
    }
    return words;
  }

  /** Marks, invisible characters, and apostrophes between letters do not end a word. */
  private static boolean within(int point, String text, int at) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || point == 'ـ') {
      return true;
    }
    boolean apostrophe = point == '\'' || point == '’' || point == '‘' || point == 'ʿ';
    return apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  static String level(String word) {
    String bare = word;
    if (bare.length() > 2 && (bare.endsWith("'s") || bare.endsWith("’s"))) {
      bare = bare.substring(0, bare.length() - 2);
    }
    boolean ascii = true;
    for (int i = 0; i < bare.length() && ascii; i++) {
      char c = bare.charAt(i);
      ascii = c < 0x80 && c != '\'';
    }
    if (ascii) {
      return bare.toLowerCase(Locale.ROOT);
    }
    String parts = Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      switch (c) {
        case 'ı' -> out.append('i');
        case 'ٱ' -> out.append('ا');
        case 'ى', 'ی' -> out.append('ي');
        case 'ة' -> out.append('ه');
        case 'ک' -> out.append('ك');
        case 'ـ' -> {}
        default -> {
          if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            out.append(c);
          }
        }
      }
    }
    return unclung(out.toString());
  }

  private static String unclung(String word) {
    for (String prefix : CLINGING) {
      if (word.startsWith(prefix) && word.length() >= prefix.length() + 3) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }
}
