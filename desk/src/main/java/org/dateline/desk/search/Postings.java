package org.dateline.desk.search;

import java.util.Arrays;

/** Where one word stands: text by text, in the order in which texts were added. */
final class Postings {
  private int[] docs = new int[4];
  private int[] positions = new int[4];
  private int size;
  private int capitals;

  void add(int doc, int position, boolean capital) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    docs[size] = doc;
    positions[size++] = position;
    capitals += capital ? 1 : 0;
  }

  int size() {
    return size;
  }

  int doc(int i) {
    return docs[i];
  }

  int position(int i) {
    return positions[i];
  }

  /** True where it mostly stands with a capital, or in a script that has none: it may be a name. */
  boolean name() {
    return capitals * 2 > size;
  }
}
