package org.dateline.reading.text.training;

import java.util.List;
import java.util.Locale;
import org.dateline.reading.text.model.LanguageModel;
import org.dateline.reading.text.model.ParseState;
import org.dateline.reading.text.model.Parser;
import org.dateline.reading.text.model.Tagger;
import org.dateline.reading.text.model.Words;

/**
 * How well a model does on trees that it has not seen, with the treebank's words and its own tags,
 * in per cent of all words, punctuation included.
 *
 * @param upos words with the right universal tag
 * @param unlabelled words with the right head
 * @param labelled words with the right head and relation
 * @param speed words tagged and parsed a second, on one thread
 */
record Score(double upos, double unlabelled, double labelled, double speed) {

  static Score of(LanguageModel model, List<Tree> trees) {
    Words words = new Words();
    Tagger.Scratch tagging = new Tagger.Scratch();
    Parser.Scratch parsing = new Parser.Scratch();
    List<String> labels = model.parser().actions().labels();
    int[] coarse = TrainText.coarse(model.tags());
    int total = 0;
    int right = 0;
    int headRight = 0;
    int allRight = 0;
    long start = System.nanoTime();
    for (Tree tree : trees) {
      int n = tree.size();
      int[] tags = TaggerTraining.tag(model.tagger(), tree, words, tagging);
      model.parser().parse(words, tags, TrainText.coarse(tags, coarse), parsing);
      ParseState state = parsing.state();
      for (int i = 0; i < n; i++) {
        total++;
        String tag = model.tags().get(tags[i + 1]);
        if (tag.startsWith(tree.upos(i) + "|")) {
          right++;
        }
        int head = state.head(i + 1) > n ? 0 : state.head(i + 1);
        if (head == tree.heads()[i]) {
          headRight++;
          if (labels.get(state.label(i + 1)).equals(tree.labels()[i])) {
            allRight++;
          }
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Score(
        100.0 * right / total,
        100.0 * headRight / total,
        100.0 * allRight / total,
        total / seconds);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f  UAS %.2f  LAS %.2f  %,.0f words/s",
        upos,
        unlabelled,
        labelled,
        speed);
  }
}
