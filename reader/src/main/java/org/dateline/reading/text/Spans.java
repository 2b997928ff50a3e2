package org.dateline.reading.text;

import java.util.Arrays;

/** A growing list of stretches of a text, words or blocks. A scratch object, for one thread. */
final class Spans {
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  int[] begins() {
    return begins;
  }

  int[] ends() {
    return ends;
  }

  /** Whether nothing stands between stretch {@code i} and the one before. */
  boolean joined(int i) {
    return i > 0 && begins[i] == ends[i - 1];
  }
}
