package org.dateline.reading.text.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes more training trees out of those there are, in styles that web text seldom has and news
 * often: capitals throughout, and headlines, which leave out articles, auxiliaries and the full
 * stop.
 */
final class Variants {
  private static final int EVERY = 45;
  private static final int LONGEST_HEADLINE = 16;

  private Variants() {}

  /** The trees, followed by their variants. */
  static List<Tree> with(List<Tree> trees) {
    List<Tree> result = new ArrayList<>(trees);
    for (int i = 0; i < trees.size(); i++) {
      Tree tree = trees.get(i);
      if (i % EVERY == 0) {
        result.add(withText(tree, tree.text().toUpperCase(Locale.ROOT)));
      } else if (i % (EVERY / 3) == 1 && tree.size() >= 4 && tree.size() <= LONGEST_HEADLINE) {
        result.add(headline(tree));
      }
    }
    return result;
  }

  private static Tree withText(Tree tree, String text) {
    return text.length() == tree.text().length()
        ? new Tree(
            text,
            tree.begins(),
            tree.ends(),
            tree.lemmas(),
            tree.tags(),
            tree.heads(),
            tree.labels())
        : tree;
  }

  private static Tree headline(Tree tree) {
    int n = tree.size();
    boolean[] leaf = new boolean[n];
    java.util.Arrays.fill(leaf, true);
    for (int head : tree.heads()) {
      if (head > 0) {
        leaf[head - 1] = false;
      }
    }
    int[] number = new int[n + 1];
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String form = tree.form(i).toLowerCase(Locale.ROOT);
      boolean dropped =
          leaf[i]
              && (form.equals("the")
                  || form.equals("a")
                  || form.equals("an")
                  || tree.labels()[i].equals("aux:pass") && form.startsWith("w")
                  || i == n - 1 && form.equals("."));
      if (!dropped) {
        kept.add(i);
        number[i + 1] = kept.size();
      }
    }
    int m = kept.size();
    StringBuilder text = new StringBuilder();
    int[] begins = new int[m];
    int[] ends = new int[m];
    String[] lemmas = new String[m];
    String[] tags = new String[m];
    int[] heads = new int[m];
    String[] labels = new String[m];
    for (int k = 0; k < m; k++) {
      int i = kept.get(k);
      if (k > 0 && tree.begins()[i] > tree.ends()[i - 1]) {
        text.append(' ');
      }
      begins[k] = text.length();
      text.append(tree.form(i));
      ends[k] = text.length();
      lemmas[k] = tree.lemmas()[i];
      tags[k] = tree.tags()[i];
      heads[k] = number[tree.heads()[i]];
      labels[k] = tree.labels()[i];
    }
    return new Tree(text.toString(), begins, ends, lemmas, tags, heads, labels);
  }
}
