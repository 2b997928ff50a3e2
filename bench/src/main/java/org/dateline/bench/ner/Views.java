package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Progress;
import org.dateline.reading.text.Sentence;

/**
 * Each sample with what the reader makes of it. Samples of one document are read together, in their
 * order, so that a pronoun finds the name that it stands for.
 */
final class Views {
  private Views() {}

  /**
   * One sample that was read.
   *
   * @param sample the sample
   * @param read its document
   * @param sentences for each of its words the sentence of the document it is in, or -1
   * @param tokens for each of its words the word of that sentence
   */
  record View(Sample sample, Finds.Read read, int[] sentences, int[] tokens) {
    /** The sentence of a word, which exists. */
    Sentence sentence(int token) {
      return read.sentences().get(sentences[token]);
    }

    /** The first word of the sample that lies in a word of the document, or -1. */
    int token(int sentence, int word) {
      for (int i = 0; i < tokens.length; i++) {
        if (sentences[i] == sentence && tokens[i] == word) {
          return i;
        }
      }
      return -1;
    }
  }

  /** Reads all samples; the result is in their order. */
  static List<View> of(List<Sample> samples, Finds finds, Progress progress) {
    Map<String, List<Sample>> byDocument = new LinkedHashMap<>();
    for (Sample sample : samples) {
      byDocument.computeIfAbsent(sample.doc(), doc -> new ArrayList<>()).add(sample);
    }
    progress.begin("reading the documents", byDocument.size());
    Map<String, View> views = new HashMap<>();
    for (List<Sample> document : byDocument.values()) {
      document.sort(Comparator.comparingInt(Sample::place));
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (Sample sample : document) {
        starts.add(text.length());
        text.append(sample.text()).append("\n\n");
      }
      Finds.Read read = finds.in(text.toString());
      int[][] at = positions(read.sentences(), text.length());
      for (int d = 0; d < document.size(); d++) {
        Sample sample = document.get(d);
        int[] sentences = new int[sample.size()];
        int[] tokens = new int[sample.size()];
        for (int i = 0; i < sample.size(); i++) {
          int offset = starts.get(d) + sample.begins()[i];
          sentences[i] = at[0][offset];
          tokens[i] = at[1][offset];
        }
        views.put(sample.id(), new View(sample, read, sentences, tokens));
      }
      progress.step();
    }
    List<View> inOrder = new ArrayList<>(samples.size());
    for (Sample sample : samples) {
      inOrder.add(views.get(sample.id()));
    }
    return inOrder;
  }

  /** For each character the sentence and the word it is in, else -1. */
  private static int[][] positions(List<Sentence> sentences, int length) {
    int[][] at = new int[2][length];
    java.util.Arrays.fill(at[0], -1);
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int t = 0; t < sentence.size(); t++) {
        for (int c = sentence.begin(t); c < sentence.end(t); c++) {
          at[0][c] = s;
          at[1][c] = t;
        }
      }
    }
    return at;
  }
}
