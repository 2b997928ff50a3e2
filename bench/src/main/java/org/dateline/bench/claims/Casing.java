package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches that came over the wire in capitals only, shown as print shows them: the gold says
 * which letters stay capitals. No character is added or dropped, so offsets stay.
 */
final class Casing {
  private Casing() {}

  /**
   * The text as it is read.
   *
   * @param capitals spans of letters that stay capitals, or null where the text stays as it is
   */
  static String shown(String text, @Nullable JsonNode capitals) {
    if (capitals == null) {
      return text;
    }
    char[] shown = text.toLowerCase(Locale.ROOT).toCharArray();
    if (shown.length != text.length()) {
      throw new IllegalArgumentException("lower case changes the length of this text");
    }
    for (JsonNode span : capitals) {
      for (int i = span.get(0).asInt(); i < span.get(1).asInt(); i++) {
        shown[i] = text.charAt(i);
      }
    }
    unwrap(shown);
    return new String(shown);
  }

  /** A single line break within a paragraph is a space; the wire broke its lines. */
  private static void unwrap(char[] text) {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n' && (i == 0 || text[i - 1] != '\n') && !blankAfter(text, i + 1)) {
        text[i] = ' ';
      }
    }
  }

  private static boolean blankAfter(char[] text, int from) {
    for (int i = from; i < text.length && Character.isWhitespace(text[i]); i++) {
      if (text[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
