package org.dateline.reading.text.training;

import org.dateline.reading.text.model.Words;

/**
 * A sentence of a treebank. Words are numbered from 1 in {@code heads}, where 0 is the root; all
 * arrays have the first word at index 0.
 */
record Tree(
    String text,
    int[] begins,
    int[] ends,
    String[] lemmas,
    String[] tags,
    int[] heads,
    String[] labels) {

  int size() {
    return begins.length;
  }

  String form(int i) {
    return text.substring(begins[i], ends[i]);
  }

  String upos(int i) {
    return tags[i].substring(0, tags[i].indexOf('|'));
  }

  void look(Words words) {
    words.set(text, begins, ends, 0, size());
  }
}
