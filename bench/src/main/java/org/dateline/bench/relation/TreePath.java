package org.dateline.bench.relation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * The way through the tree from one word to another. Nouns in a row ("A, B and C") stand where the
 * first of them stands.
 */
final class TreePath {
  private final Sentence sentence;
  private final List<Integer> up = new ArrayList<>();
  private final List<Integer> down = new ArrayList<>();
  private final int top;
  private final boolean row;

  TreePath(Sentence sentence, int a, int b) {
    this.sentence = sentence;
    List<Integer> above = above(a);
    List<Integer> other = above(b);
    int i = above.size() - 1;
    int j = other.size() - 1;
    while (i > 0 && j > 0 && above.get(i - 1).equals(other.get(j - 1))) {
      i--;
      j--;
    }
    top = above.get(i);
    up.addAll(above.subList(0, i));
    down.addAll(other.subList(0, j));
    row = first(a) == first(b);
  }

  /** The word itself, then each word above it to the root, rows of nouns told as one. */
  private List<Integer> above(int word) {
    List<Integer> above = new ArrayList<>();
    int at = first(word);
    while (at >= 0) {
      above.add(at);
      at = sentence.head(at);
      at = at < 0 ? at : first(at);
    }
    return above;
  }

  private int first(int word) {
    int at = word;
    while (sentence.deprel(at).equals("conj")
        && sentence.upos(at) != Upos.VERB
        && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    return at;
  }

  /** Whether both words stand in one row. */
  boolean row() {
    return row;
  }

  /** The word where the way turns. */
  int top() {
    return top;
  }

  /** How many steps it takes. */
  int length() {
    return up.size() + down.size();
  }

  /** The words between the two ends, the top included where it is none of the ends. */
  List<Integer> between() {
    List<Integer> words = new ArrayList<>();
    for (int i = 1; i < up.size(); i++) {
      words.add(up.get(i));
    }
    if (!up.isEmpty() && !down.isEmpty()) {
      words.add(top);
    }
    for (int i = down.size() - 1; i > 0; i--) {
      words.add(down.get(i));
    }
    return words;
  }

  /** The relations on the way, each with its preposition: {@code nsubj^ obl:against_}. */
  String relations() {
    StringBuilder text = new StringBuilder();
    for (int word : up) {
      text.append(relation(word)).append('^');
    }
    text.append('.');
    for (int i = down.size() - 1; i >= 0; i--) {
      text.append(relation(down.get(i))).append('_');
    }
    return text.toString();
  }

  /** How the first end hangs below the top: {@code nsubj}. */
  String upper() {
    return up.isEmpty() ? "" : relation(up.get(up.size() - 1));
  }

  /** How the second end hangs below the top. */
  String lower() {
    return down.isEmpty() ? "" : relation(down.get(down.size() - 1));
  }

  private String relation(int word) {
    int mark = sentence.child(word, "case");
    return mark < 0 ? sentence.deprel(word) : sentence.deprel(word) + ":" + sentence.lemma(mark);
  }
}
