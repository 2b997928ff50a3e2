package org.dateline.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.DatelineException;

/**
 * Finds a word's dictionary form: from the treebank's list of exceptions, else from {@code
 * verbs.txt}, else by its ending. Immutable.
 */
final class Lemmatizer {
  private static final String VOWELS = "aeiouy";

  private final Map<String, String> exceptions;
  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Set<String> bases = new HashSet<>();

  /**
   * @param exceptions from a word in lower case, a tab and its tag's name to its lemma
   */
  Lemmatizer(Map<String, String> exceptions) {
    this.exceptions = exceptions;
    for (String[] forms : read("verbs.txt")) {
      bases.add(forms[0]);
      for (int i = 1; i < forms.length; i++) {
        irregular.putIfAbsent(forms[i], forms[0]);
      }
    }
    for (String[] forms : read("nouns.txt")) {
      for (String form : forms) {
        nouns.put(form, forms[0]);
      }
    }
    for (Map.Entry<String, String> e : exceptions.entrySet()) {
      if (e.getKey().endsWith("\tVERB")) {
        bases.add(e.getValue());
      }
    }
  }

  private static List<String[]> read(String name) {
    List<String[]> result = new ArrayList<>();
    try (InputStream stream = Lemmatizer.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new DatelineException(
            "The word list " + name + " is missing from the program; build or install it again.");
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String words = line.strip();
        if (words.isEmpty() || words.startsWith("#")) {
          continue;
        }
        for (int i = 0; i < words.length(); i++) {
          if ("abcdefghijklmnopqrstuvwxyz'- ".indexOf(words.charAt(i)) < 0) {
            throw new DatelineException(
                name + ", line " + number + ": only words in lower case may stand here.");
          }
        }
        result.add(words.split(" +"));
      }
    } catch (IOException e) {
      throw new DatelineException(
          "The word list " + name + " cannot be read; build or install the program again.", e);
    }
    return result;
  }

  /** The lemma of a word, in lower case. */
  String lemma(String form, Upos upos) {
    String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (upos == Upos.NOUN) {
      String noun = nouns.get(word);
      if (noun != null) {
        return noun;
      }
    }
    String known = exceptions.get(word + '\t' + upos.name());
    return known != null ? known : regular(word, upos);
  }

  /** The lemma that the rules give, without looking at the exceptions. */
  String regular(String word, Upos upos) {
    return switch (upos) {
      case NOUN -> singular(word);
      case VERB, AUX -> base(word);
      case PROPN -> word.endsWith("ians") ? word.substring(0, word.length() - 1) : word;
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> word;
    };
  }

  /** Whether a word in lower case is the past form or participle of a verb that is known. */
  boolean knownPast(String w) {
    return irregular.containsKey(w) && !bases.contains(w)
        || w.endsWith("ed") && bases.contains(base(w));
  }

  /** Whether a word in lower case is a verb that is known. */
  boolean knownBase(String w) {
    return bases.contains(w);
  }

  private static String singular(String w) {
    int n = w.length();
    if (n < 4 || !w.endsWith("s") || w.endsWith("ss") || w.endsWith("us") || w.endsWith("is")) {
      return w.endsWith("men") && n > 4 ? w.substring(0, n - 2) + "an" : w;
    }
    if (w.endsWith("ies") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("sses")
        || w.endsWith("xes")
        || w.endsWith("ches")
        || w.endsWith("shes")
        || w.endsWith("zzes")) {
      return w.substring(0, n - 2);
    }
    return w.substring(0, n - 1);
  }

  private String base(String w) {
    String form = irregular.get(w);
    if (form != null) {
      return form;
    }
    int n = w.length();
    if (bases.contains(w) || n < 4) {
      return w;
    }
    if (w.endsWith("ies") || w.endsWith("ied")) {
      return n > 4 ? w.substring(0, n - 3) + "y" : w.substring(0, n - 1);
    }
    if (w.endsWith("ing") && n > 5) {
      return restore(w.substring(0, n - 3));
    }
    if (w.endsWith("ed")) {
      return restore(w.substring(0, n - 2));
    }
    if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us")) {
      String cut = w.substring(0, n - 1);
      if (!bases.contains(cut) && w.endsWith("es")) {
        String shorter = w.substring(0, n - 2);
        if (bases.contains(shorter)
            || shorter.endsWith("ss")
            || shorter.endsWith("sh")
            || shorter.endsWith("ch")
            || shorter.endsWith("x")) {
          return shorter;
        }
      }
      return cut;
    }
    return w;
  }

  /** A stem with its silent "e" back, or its doubled consonant single, where that is called for. */
  private String restore(String stem) {
    int n = stem.length();
    if (bases.contains(stem + "e")) {
      return stem + "e";
    }
    if (bases.contains(stem)) {
      return stem;
    }
    boolean doubled =
        n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && !vowel(stem.charAt(n - 1));
    String single = doubled ? stem.substring(0, n - 1) : stem;
    if (doubled && (bases.contains(single) || "lsfz".indexOf(stem.charAt(n - 1)) < 0)) {
      return single;
    }
    if (doubled) {
      return stem;
    }
    for (int i = 1; i < n - 2; i++) {
      if ((stem.charAt(i) == '-' || prefix(stem, i))
          && bases.contains(stem.substring(stem.charAt(i) == '-' ? i + 1 : i) + "e")) {
        return stem + "e";
      }
    }
    return silentE(stem) ? stem + "e" : stem;
  }

  private static boolean prefix(String stem, int length) {
    return switch (stem.substring(0, length)) {
      case "re", "un", "over", "out", "under", "dis", "mis", "de", "counter", "pre" -> true;
      default -> false;
    };
  }

  private static boolean silentE(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = n > 1 ? stem.charAt(n - 2) : 'x';
    boolean syllables = n > 4;
    return switch (last) {
      case 'v', 'u', 'z' -> true;
      case 'c' -> before != 'i' || n < 5;
      case 's' -> before != 's';
      case 'g' ->
          before == 'd'
              || before == 'r'
              || vowel(before)
              || stem.endsWith("eng")
              || stem.endsWith("ang") && syllables;
      case 't' ->
          before == 'a' && syllables && !vowel(stem.charAt(n - 3))
              || stem.endsWith("iat")
              || stem.endsWith("uat")
              || stem.endsWith("eat") && stem.endsWith("creat");
      case 'l' -> !vowel(before) && before != 'l' && before != 'r' && before != 'w';
      case 'r' -> before == 'u' || before == 'i' || before == 'a' && n < 6;
      case 'd' ->
          before == 'u'
              || stem.endsWith("clud")
              || stem.endsWith("vad")
              || stem.endsWith("sid")
              || stem.endsWith("vid");
      case 'n' -> before == 'i' && n > 4 && stem.charAt(n - 3) != 'a' && !stem.endsWith("gain");
      case 'k' -> before == 'o' || before == 'i' || before == 'a';
      case 'm' -> before == 'u' || before == 'a' && n < 5;
      case 'p' -> before == 'a' || before == 'y';
      case 'h' -> stem.endsWith("eath") || stem.endsWith("oth");
      default -> false;
    };
  }

  private static boolean vowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
