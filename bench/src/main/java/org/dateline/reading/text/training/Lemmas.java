package org.dateline.reading.text.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Collects the lemmas of a treebank that an ending might not tell. */
final class Lemmas {
  private Lemmas() {}

  /** From a word in lower case, a tab and its universal tag to its most frequent lemma. */
  static Map<String, String> collect(List<Tree> trees) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String form = tree.form(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String lemma = tree.lemmas()[i].toLowerCase(Locale.ROOT);
        String upos = tree.upos(i);
        if (!lemma.equals("_")
            && form.chars().anyMatch(Character::isLetter)
            && !tree.labels()[i].equals("goeswith")) {
          counts
              .computeIfAbsent(form + '\t' + upos, k -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    Map<String, String> lemmas = new HashMap<>();
    counts.forEach(
        (key, byLemma) -> {
          String lemma =
              byLemma.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
          if (wanted(
              key.substring(0, key.indexOf('\t')), lemma, key.substring(key.indexOf('\t') + 1))) {
            lemmas.put(key, lemma);
          }
        });
    return lemmas;
  }

  private static boolean wanted(String form, String lemma, String upos) {
    boolean inflects =
        upos.equals("NOUN") || upos.equals("VERB") || upos.equals("AUX") || upos.equals("PROPN");
    return !form.equals(lemma) || inflects && form.matches(".*(s|ed|ing|men)");
  }
}
