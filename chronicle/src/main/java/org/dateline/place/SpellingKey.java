package org.dateline.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The key under which the transliterations of one place name meet. Arabic, Kurdish and Turkish
 * names reach English print in many spellings that differ in short vowels, doubled letters, the
 * article, apostrophes and spaces: Handarat, Handaraat and Hindarat; Tell Rifaat and Tal Rif'at;
 * Deir Hafer and Dayr Hafir. The key keeps the consonants in order and lets the rest go. Names too
 * short for that keep the first vowel as well. Different places do share keys now and then: {@link
 * #likeness} tells how close two spellings are.
 */
public final class SpellingKey {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "il", "ar", "er", "as", "es", "ash", "esh", "ad", "ed", "adh", "edh",
          "at", "et", "ath", "an", "en", "az", "ez", "l", "the");

  private SpellingKey() {}

  /**
   * The key of a name in Latin script: lower-case letters, no spaces; never null.
   *
   * @return the empty string where the name has no letter; a name in another script keeps its
   *     letters and digits
   */
  public static String of(String name) {
    List<String> words = words(name);
    StringBuilder key = new StringBuilder();
    String first = "";
    for (String word : words) {
      first = first.isEmpty() ? word : first;
      skeleton(word, key);
    }
    if (key.length() < 3) {
      key.append(':').append(firstVowel(first));
      if (key.length() < 4) {
        key.setLength(0);
        words.forEach(key::append);
      }
    }
    return key.toString();
  }

  /**
   * The name with case, marks, apostrophes, hyphens, spaces and articles levelled, but every letter
   * kept: equal for spellings that nobody would call different.
   */
  public static String plain(String name) {
    return String.join("", words(name));
  }

  /**
   * How close two spellings are.
   *
   * @return 1 where {@link #plain} agrees, down to 0 where no letter does
   */
  public static double likeness(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return 1;
    }
    int longest = Math.max(a.length(), b.length());
    return 1 - (double) edits(a, b) / longest;
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /** The words of a name in plain lower-case letters, articles left out. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    String levelled = levelled(name);
    for (int i = 0; i < levelled.length(); i++) {
      char c = levelled.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == ' ' || c == '-' || c == '/' || c == '–' || c == '.' || c == ',') {
        add(words, word);
      }
    }
    add(words, word);
    for (int i = words.size() - 2; i >= 0; i--) {
      if (isArticle(words.get(i), words.get(i + 1))) {
        words.remove(i);
      }
    }
    return words;
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      String w = word.toString();
      words.add(w.equals("abul") || w.equals("abou") ? "abu" : w);
      word.setLength(0);
    }
  }

  /** Assimilated articles count only before the letter that they assimilate to. */
  private static boolean isArticle(String word, String next) {
    if (!ARTICLES.contains(word)) {
      return false;
    }
    if (word.endsWith("l") || word.equals("the")) {
      return true;
    }
    return next.startsWith(word.substring(1));
  }

  private static String levelled(String name) {
    boolean ascii = true;
    for (int i = 0; i < name.length() && ascii; i++) {
      ascii = name.charAt(i) < 0x80;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (ascii) {
      return lower;
    }
    String turkish = lower.replace("ş", "sh").replace("ç", "ch").replace('ı', 'i');
    String parts = Normalizer.normalize(turkish, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == '\u00a0') {
        out.append(' ');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static char firstVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case 'a', 'e' -> {
          return 'a';
        }
        case 'i', 'y' -> {
          return 'i';
        }
        case 'o', 'u' -> {
          return 'u';
        }
        default -> {}
      }
    }
    return '-';
  }

  /** Appends the consonants of one word. */
  private static void skeleton(String word, StringBuilder key) {
    char before = 0;
    int n = word.length();
    for (int i = 0; i < n; i++) {
      char c = word.charAt(i);
      char next = i + 1 < n ? word.charAt(i + 1) : 0;
      char sound;
      if (isVowel(c) || c == 'y' || c == 'w') {
        sound = vowelOrGlide(word, i);
      } else if (c == 'h' && next == 0 && i > 0 && isVowel(word.charAt(i - 1))) {
        sound = 0;
      } else if (next == 'h' && "ksgdtpcz".indexOf(c) >= 0) {
        sound = digraph(c);
        i++;
      } else if (c == 'd' && next == 'j') {
        continue;
      } else {
        sound = single(c, next);
      }
      if (sound != 0 && sound != before) {
        key.append(sound);
      }
      before = sound;
    }
  }

  /** A vowel before another vowel may be a glide: Kuweires, Kweiris; Aziziyah, Azizia. */
  private static char vowelOrGlide(String word, int i) {
    char c = word.charAt(i);
    if (i == 0 && isVowel(c)) {
      return 'a';
    }
    char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
    boolean opens = isVowel(next) || (next == 'y' && (c == 'w' || c == 'u'));
    if (!opens) {
      return 0;
    }
    return switch (c) {
      case 'w' -> 'w';
      case 'u', 'o' -> next == c || next == 'u' || next == 'o' ? 0 : 'w';
      case 'y' -> 'y';
      case 'i' -> next == 'i' || next == 'e' ? 0 : 'y';
      default -> 0;
    };
  }

  private static char digraph(char c) {
    return switch (c) {
      case 'k' -> 'x';
      case 's', 'c' -> 'c';
      case 'p' -> 'f';
      case 'z' -> 'j';
      default -> c;
    };
  }

  private static char single(char c, char next) {
    return switch (c) {
      case 'q' -> 'k';
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
      case 'v' -> 'w';
      case 'm' -> next == 'b' ? 'n' : 'm';
      default -> c;
    };
  }
}
