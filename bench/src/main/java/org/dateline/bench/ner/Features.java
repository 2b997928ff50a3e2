package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.ner.Views.View;
import org.dateline.reading.text.Sentence;

/** What is known of each word of a sample, as strings that a model weighs. */
final class Features {
  private static final Set<String> INSIDE =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "flat",
          "nmod:poss",
          "case",
          "punct",
          "advmod",
          "nmod:desc",
          "obl:unmarked",
          "nmod:unmarked",
          "compound:prt",
          "fixed",
          "acl",
          "goeswith");

  private Features() {}

  /** The features of each word of a sample, without those of its document. */
  static List<List<String>> of(View view) {
    Sample sample = view.sample();
    int n = sample.size();
    List<List<String>> features = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      List<String> f = new ArrayList<>(96);
      f.add("bias");
      word(sample, i, f);
      for (int d = -3; d <= 3; d++) {
        int j = i + d;
        if (d != 0) {
          String w = j < 0 ? "<s>" : j >= n ? "</s>" : sample.word(j).toLowerCase(Locale.ROOT);
          f.add("w" + d + "=" + w);
          if (j >= 0 && j < n && Math.abs(d) <= 2) {
            f.add("sh" + d + "=" + shape(sample.word(j)));
          }
        }
      }
      String w = sample.word(i).toLowerCase(Locale.ROOT);
      if (i > 0) {
        f.add("bi-=" + sample.word(i - 1).toLowerCase(Locale.ROOT) + "_" + w);
      }
      if (i + 1 < n) {
        f.add("bi+=" + w + "_" + sample.word(i + 1).toLowerCase(Locale.ROOT));
      }
      for (int d = -2; d <= 2; d++) {
        int j = i + d;
        if (j >= 0 && j < n && view.sentences()[j] >= 0) {
          Sentence s = view.sentence(j);
          int t = view.tokens()[j];
          f.add("u" + d + "=" + s.upos(t));
          f.add("t" + d + "=" + s.tag(t));
          for (String label : view.read().labels(view.sentences()[j], t)) {
            f.add("L" + d + "=" + label);
          }
        }
      }
      if (view.sentences()[i] >= 0) {
        tree(view, i, f);
      }
      features.add(f);
    }
    return features;
  }

  private static void word(Sample sample, int i, List<String> f) {
    String word = sample.word(i);
    String lower = word.toLowerCase(Locale.ROOT);
    f.add("w=" + word);
    f.add("lw=" + lower);
    for (int k = 1; k <= 4 && k < lower.length(); k++) {
      f.add("p" + k + "=" + lower.substring(0, k));
      f.add("s" + k + "=" + lower.substring(lower.length() - k));
    }
    f.add("sh=" + shape(word));
    f.add("len=" + Math.min(word.length(), 8));
    if (i == 0) {
      f.add("first");
    }
  }

  private static void tree(View view, int i, List<String> f) {
    Sentence s = view.sentence(i);
    int t = view.tokens()[i];
    f.add("le=" + s.lemma(t));
    f.add("dr=" + s.deprel(t));
    role(s, t, f);
    int h = s.head(t);
    if (h >= 0) {
      f.add("hl=" + s.lemma(h));
      f.add("hu=" + s.upos(h));
      f.add("dh=" + s.deprel(t) + "_" + s.lemma(h));
      f.add("dd=" + s.deprel(t) + "_" + s.deprel(h));
    }
    int np = phrase(s, t);
    f.add("np=" + s.lemma(np));
    f.add("npd=" + s.deprel(np));
    f.add("npu=" + s.upos(np) + "_" + Integer.compare(t, np));
    f.add("npg=" + (s.head(np) >= 0 ? s.lemma(s.head(np)) : "root") + "_" + s.deprel(np));
    for (String label : view.read().labels(view.sentences()[i], np)) {
      f.add("npL=" + label);
    }
    for (int child : s.children(np)) {
      if (s.deprel(child).equals("case")) {
        f.add("npcase=" + s.lemma(child));
      } else if (s.deprel(child).equals("det")) {
        f.add("npdet=" + s.lemma(child));
      } else if (s.deprel(child).equals("nmod")) {
        f.add("npof");
      } else if (s.deprel(child).equals("nmod:poss")) {
        f.add("npposs");
      }
    }
  }

  /** Where a word stands to the main verb. */
  private static void role(Sentence s, int t, List<String> f) {
    int root = s.root();
    String side = t < root ? "<" : t > root ? ">" : "=";
    String voice = s.child(root, "nsubj:pass") >= 0 ? "passive" : "";
    f.add("side=" + side + voice);
    f.add("root=" + side + s.lemma(root) + voice);
    StringBuilder path = new StringBuilder();
    int up = t;
    for (int steps = 0; s.head(up) >= 0 && steps < 6; up = s.head(up)) {
      if (!INSIDE.contains(s.deprel(up))) {
        path.append('/').append(s.deprel(up));
        steps++;
      }
    }
    f.add("path=" + side + path + voice);
  }

  /** The word that a word's phrase hangs on, in its sentence. */
  private static int phrase(Sentence sentence, int token) {
    int top = token;
    while (sentence.head(top) >= 0 && INSIDE.contains(sentence.deprel(top))) {
      top = sentence.head(top);
    }
    return top;
  }

  /** The word of the sample that a word's phrase hangs on, or -1. */
  static int phrase(View view, int token) {
    return view.sentences()[token] < 0
        ? -1
        : view.token(view.sentences()[token], phrase(view.sentence(token), view.tokens()[token]));
  }

  /** The word of the sample that governs a word of it, or -1; so for -1. */
  static int governor(View view, int token) {
    if (token < 0) {
      return -1;
    }
    int head = view.sentence(token).head(view.tokens()[token]);
    return head < 0 ? -1 : view.token(view.sentences()[token], head);
  }

  /** Letters as X or x, digits as 9, runs cut short. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '9' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /** Adds to each word's features what stands beside the same word elsewhere in its document. */
  static void document(List<View> views, List<List<List<String>>> features) {
    Map<String, List<int[]>> places = new HashMap<>();
    for (int v = 0; v < views.size(); v++) {
      Sample sample = views.get(v).sample();
      for (int i = 0; i < sample.size(); i++) {
        String word = sample.word(i);
        if (Character.isUpperCase(word.charAt(0))) {
          places
              .computeIfAbsent(sample.doc() + " " + word, k -> new ArrayList<>())
              .add(new int[] {v, i});
        }
      }
    }
    for (List<int[]> same : places.values()) {
      if (same.size() < 2) {
        continue;
      }
      List<Set<String>> notes = new ArrayList<>();
      for (int[] at : same) {
        View view = views.get(at[0]);
        Set<String> note = new java.util.TreeSet<>();
        if (view.sentences()[at[1]] >= 0) {
          for (String label : view.read().labels(view.sentences()[at[1]], view.tokens()[at[1]])) {
            note.add("doc:" + label);
          }
          if (at[1] > 0) {
            note.add("doc-1=" + view.sample().word(at[1] - 1).toLowerCase(Locale.ROOT));
          }
          if (at[1] + 1 < view.sample().size()) {
            note.add("doc+1=" + view.sample().word(at[1] + 1).toLowerCase(Locale.ROOT));
          }
        }
        notes.add(note);
      }
      for (int a = 0; a < same.size(); a++) {
        Set<String> all = new java.util.TreeSet<>();
        for (int b = 0; b < same.size() && b < 12; b++) {
          if (a != b) {
            all.addAll(notes.get(b));
          }
        }
        features.get(same.get(a)[0]).get(same.get(a)[1]).addAll(all);
      }
    }
  }
}
