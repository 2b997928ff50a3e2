package org.dateline.bench.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts words into the pieces that have a number in the model: the longest first, greedily. */
final class WordPieces {
  private static final int LONGEST = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;

  /** With the vocabulary of a tokenizer's file. */
  WordPieces(JsonNode tokenizer) {
    tokenizer
        .at("/model/vocab")
        .properties()
        .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asInt()));
    unknown = numbers.getOrDefault("[UNK]", 0);
  }

  /** The numbers of a word's pieces; empty for a word without any sign that is seen. */
  List<Integer> pieces(String word) {
    List<Integer> pieces = new ArrayList<>();
    String plain = plain(word);
    for (int at = 0; at < plain.length(); ) {
      int end = at;
      while (end < plain.length() && single(plain.charAt(end)) == single(plain.charAt(at))) {
        end++;
        if (single(plain.charAt(at))) {
          break;
        }
      }
      run(plain.substring(at, end), pieces);
      at = end;
    }
    return pieces;
  }

  /** Lower case without accents and without what is not seen. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK
          && type != Character.FORMAT
          && type != Character.CONTROL
          && !Character.isSpaceChar(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Punctuation stands by itself, and so does each Chinese character. */
  private static boolean single(char c) {
    switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION:
      case Character.DASH_PUNCTUATION:
      case Character.START_PUNCTUATION:
      case Character.END_PUNCTUATION:
      case Character.INITIAL_QUOTE_PUNCTUATION:
      case Character.FINAL_QUOTE_PUNCTUATION:
      case Character.OTHER_PUNCTUATION:
        return true;
      default:
        return c >= 0x4e00 && c < 0xa000 || c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
  }

  private void run(String run, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < run.length() && run.length() <= LONGEST; ) {
      int end = run.length();
      Integer number = null;
      while (end > at) {
        number = numbers.get((at > 0 ? "##" : "") + run.substring(at, end));
        if (number != null) {
          break;
        }
        end--;
      }
      if (number == null) {
        found.clear();
        break;
      }
      found.add(number);
      at = end;
    }
    if (found.isEmpty()) {
      pieces.add(unknown);
    } else {
      pieces.addAll(found);
    }
  }
}
