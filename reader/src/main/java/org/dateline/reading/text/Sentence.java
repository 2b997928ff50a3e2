package org.dateline.reading.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence of a report with its words and its dependency tree. Immutable. Words are numbered from
 * 0; all offsets are UTF-16 units of the whole report's text, ends exclusive, and never lie within
 * a code point. Exactly one word is the root of the tree.
 */
public final class Sentence implements Serializable {
  private static final long serialVersionUID = 1L;
  static final Upos[] UPOS = Upos.values();

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final String[] forms;
  private final String[] lowers;
  private final String[] lemmas;
  private final byte[] upos;
  private final short[] heads;
  private final String[] deprels;
  private final String[] tags;
  private final short[] childStart;
  private final short[] children;

  Sentence(
      String text,
      int[] begins,
      int[] ends,
      String[] forms,
      String[] lowers,
      String[] lemmas,
      byte[] upos,
      String[] tags,
      short[] heads,
      String[] deprels) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.forms = forms;
    this.lowers = lowers;
    this.lemmas = lemmas;
    this.upos = upos;
    this.tags = tags;
    this.heads = heads;
    this.deprels = deprels;
    int n = begins.length;
    childStart = new short[n + 1];
    children = new short[n];
    for (short head : heads) {
      if (head >= 0) {
        childStart[head + 1]++;
      }
    }
    for (int i = 0; i < n; i++) {
      childStart[i + 1] += childStart[i];
    }
    short[] filled = Arrays.copyOf(childStart, n);
    for (int i = 0; i < n; i++) {
      if (heads[i] >= 0) {
        children[filled[heads[i]]++] = (short) i;
      }
    }
  }

  /**
   * A sentence made by hand, as tests do.
   *
   * @param text the whole report's text
   * @param begins where each word begins
   * @param ends where each word ends, exclusive
   * @param lemmas the lemma of each word
   * @param upos the tag of each word
   * @param heads the head of each word, -1 for the root
   * @param deprels the relation of each word to its head
   * @throws IllegalArgumentException if the arrays differ in length or are empty, if words overlap
   *     or lie outside the text, or if the heads are not a tree with one root
   */
  public static Sentence of(
      String text,
      int[] begins,
      int[] ends,
      String[] lemmas,
      Upos[] upos,
      int[] heads,
      String[] deprels) {
    int n = begins.length;
    if (n == 0
        || n > TextAnalyzer.MOST_WORDS
        || ends.length != n
        || lemmas.length != n
        || upos.length != n
        || heads.length != n
        || deprels.length != n) {
      throw new IllegalArgumentException(
          "a sentence needs equally many of everything, at least one");
    }
    byte[] tags = new byte[n];
    short[] shortHeads = new short[n];
    int roots = 0;
    for (int i = 0; i < n; i++) {
      if (begins[i] < (i == 0 ? 0 : ends[i - 1])
          || ends[i] <= begins[i]
          || ends[i] > text.length()) {
        throw new IllegalArgumentException(
            "word " + i + " is empty, overlaps or lies outside the text");
      }
      tags[i] = (byte) upos[i].ordinal();
      shortHeads[i] = (short) heads[i];
      roots += heads[i] == -1 ? 1 : 0;
      int up = heads[i];
      for (int steps = 0; up != -1; steps++) {
        if (up < -1 || up >= n || steps > n) {
          throw new IllegalArgumentException("the heads above word " + i + " are not a tree");
        }
        up = heads[up];
      }
    }
    if (roots != 1) {
      throw new IllegalArgumentException("a sentence has one root, not " + roots);
    }
    String[] none = new String[n];
    Arrays.fill(none, "");
    String[] forms = new String[n];
    String[] lowers = new String[n];
    for (int i = 0; i < n; i++) {
      forms[i] = text.substring(begins[i], ends[i]);
      lowers[i] = forms[i].toLowerCase(Locale.ROOT);
    }
    return new Sentence(
        text,
        begins.clone(),
        ends.clone(),
        forms,
        lowers,
        lemmas.clone(),
        tags,
        none,
        shortHeads,
        deprels.clone());
  }

  /** The whole report's text, in which the offsets count. */
  public String text() {
    return text;
  }

  /** Where the sentence begins. */
  public int begin() {
    return begins[0];
  }

  /** Where the sentence ends, exclusive. */
  public int end() {
    return ends[ends.length - 1];
  }

  /**
   * The number of words, punctuation marks included; from 1 to {@value TextAnalyzer#MOST_WORDS}.
   */
  public int size() {
    return begins.length;
  }

  /** Where a word begins. */
  public int begin(int token) {
    return begins[token];
  }

  /** Where a word ends, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /** A word as it stands in the text. */
  public String form(int token) {
    return forms[token];
  }

  /** A word in lower case, by the rules of no particular language. */
  public String lower(int token) {
    return lowers[token];
  }

  /** A word's dictionary form, always in lower case: "besiege" for "Besieged". */
  public String lemma(int token) {
    return lemmas[token];
  }

  /** A word's universal part of speech. */
  public Upos upos(int token) {
    return UPOS[upos[token]];
  }

  /**
   * A word's Penn Treebank tag, which tells singular from plural and the forms of the verb apart
   * ("NNS", "VBN"); empty in a sentence made by hand.
   */
  public String tag(int token) {
    return tags[token];
  }

  /** The number of the word's head, -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /**
   * The word's relation to its head, as in Universal Dependencies 2 with its subtypes: "nsubj",
   * "nsubj:pass", "acl:relcl".
   */
  public String deprel(int token) {
    return deprels[token];
  }

  /** The word on which all others depend. */
  public int root() {
    int i = 0;
    while (heads[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The words whose head this word is, in order. */
  public int[] children(int token) {
    int[] result = new int[childStart[token + 1] - childStart[token]];
    for (int i = 0; i < result.length; i++) {
      result[i] = children[childStart[token] + i];
    }
    return result;
  }

  /** The first child with this relation, or -1. */
  public int child(int token, String relation) {
    for (int i = childStart[token]; i < childStart[token + 1]; i++) {
      if (deprels[children[i]].equals(relation)) {
        return children[i];
      }
    }
    return -1;
  }

  /**
   * The text from the beginning of one word to the end of the word before another: "rebel-held" for
   * words 3 to 6.
   */
  public String words(int fromToken, int toTokenExclusive) {
    return text.substring(begins[fromToken], ends[toTokenExclusive - 1]);
  }

  /**
   * Whether nothing, no space either, stands between this word and the one before it, as between
   * "rebel" and "-".
   */
  public boolean joined(int token) {
    return token > 0 && begins[token] == ends[token - 1];
  }

  /** The word that covers an offset, or -1 if it falls between words or outside the sentence. */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    int token = at >= 0 ? at : -at - 2;
    return token >= 0 && offset < ends[token] ? token : -1;
  }

  @Override
  public String toString() {
    return text.substring(begin(), end());
  }
}
