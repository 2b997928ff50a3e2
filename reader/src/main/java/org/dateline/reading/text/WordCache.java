package org.dateline.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * The words that were read last, so that the same word is not cut out of the text, put into lower
 * case and lemmatised again: a fixed number of places, each word in the one that its hash gives.
 * Several threads may use it: a word is stored whole or not at all, and one that is overwritten is
 * made anew.
 */
final class WordCache {
  private static final int SIZE = 1 << 13;

  private final @Nullable Word[] words = new Word[SIZE];

  /** A word with what was found out about it. */
  static final class Word {
    /** As it stands in the text. */
    final String form;

    /** In lower case. */
    final String lower;

    private final @Nullable String[] lemmas = new String[Upos.values().length];

    private Word(String form) {
      this.form = form;
      this.lower = form.toLowerCase(java.util.Locale.ROOT);
    }

    /** The lemma, by what part of speech the word is. */
    String lemma(byte upos, Lemmatizer lemmatizer) {
      String lemma = lemmas[upos];
      if (lemma == null) {
        lemma = lemmatizer.lemma(form, Sentence.UPOS[upos]);
        lemmas[upos] = lemma;
      }
      return lemma;
    }
  }

  /** The word that stands in the text from {@code begin} to {@code end}. */
  Word word(String text, int begin, int end) {
    int h = 0;
    for (int i = begin; i < end; i++) {
      h = h * 31 + text.charAt(i);
    }
    h ^= h >>> 15;
    int slot = (h ^ h >>> 10) & SIZE - 1;
    Word word = words[slot];
    if (word == null || word.form.length() != end - begin || !text.startsWith(word.form, begin)) {
      word = new Word(text.substring(begin, end));
      words[slot] = word;
    }
    return word;
  }
}
