package org.dateline.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a text that does not name its own: by script, and for Latin script by whether it
 * has English's commonest words. Enough to tell what the reader can read from what it cannot.
 */
final class Language {
  private static final int LOOK_AT = 20_000;
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "to", "and", "in", "a", "that", "is", "was", "for", "on", "with", "by", "at",
          "from", "as", "were", "said", "has", "have", "had", "it", "an", "their", "not", "are");

  private Language() {}

  /** ISO 639-1 code, {@code "und"} where it cannot be told. */
  static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOK_AT));
    int latin = 0;
    int arabic = 0;
    int han = 0;
    int other = 0;
    for (int i = 0; i < head.length(); i += Character.charCount(head.codePointAt(i))) {
      int c = head.codePointAt(i);
      if (Character.isLetter(c)) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        if (script == Character.UnicodeScript.LATIN) {
          latin++;
        } else if (script == Character.UnicodeScript.ARABIC) {
          arabic++;
        } else if (script == Character.UnicodeScript.HAN) {
          han++;
        } else {
          other++;
        }
      }
    }
    int most = Math.max(Math.max(latin, arabic), Math.max(han, other));
    if (most == 0 || most == other) {
      return "und";
    }
    if (most == arabic) {
      return "ar";
    }
    return most == han ? "zh" : latin(head);
  }

  private static String latin(String head) {
    Matcher words = WORD.matcher(head);
    int all = 0;
    int common = 0;
    while (words.find()) {
      all++;
      common += COMMON.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    // A headline may have no small words at all; a longer text without them is not English.
    return all < 12 || common * 12 >= all ? "en" : "und";
  }
}
