package org.dateline.bench.geoparse;

import java.util.ArrayList;
import java.util.List;
import org.dateline.place.Gazetteer;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.place.PlaceName;

/**
 * Finds toponyms as the annotators of a set mark them, learned from other documents of the open
 * sets. The place finder's own answer is one of its features.
 */
final class Recogniser {
  private static final int ROUNDS = 12;
  private static final float DOUBT = 0;

  /** The words of a document with what a model is told of them. */
  record Prepared(Document document, List<int[][]> features) {
    static Prepared of(Document document, PlaceFinder finder, Gazetteer gazetteer) {
      NameFeatures features =
          new NameFeatures(document, finder.find(document.sentences()), gazetteer);
      List<int[][]> all = new ArrayList<>();
      for (int s = 0; s < document.sentences().size(); s++) {
        all.add(features.of(s));
      }
      return new Prepared(document, all);
    }
  }

  private final TagModel model;
  private final float doubt;

  private Recogniser(TagModel model, float doubt) {
    this.model = model;
    this.doubt = doubt;
  }

  /** Trains on documents with answers. */
  static Recogniser train(List<Prepared> documents) {
    List<TagModel.Tagged> sentences = new ArrayList<>();
    for (Prepared prepared : documents) {
      List<int[]> tags = tags(prepared.document());
      for (int s = 0; s < tags.size(); s++) {
        sentences.add(new TagModel.Tagged(prepared.features().get(s), tags.get(s)));
      }
    }
    return new Recogniser(TagModel.train(sentences, ROUNDS, 1), DOUBT);
  }

  private static List<int[]> tags(Document document) {
    List<int[]> tags = new ArrayList<>();
    document.sentences().forEach(sentence -> tags.add(new int[sentence.size()]));
    for (PlaceName name : document.names()) {
      int[] in = tags.get(name.sentence());
      for (int i = name.from(); i < name.to(); i++) {
        in[i] = i == name.from() ? TagModel.FIRST : TagModel.INSIDE;
      }
    }
    return tags;
  }

  /** The toponyms of a document, in order. */
  List<PlaceName> names(Prepared prepared) {
    List<PlaceName> names = new ArrayList<>();
    for (int s = 0; s < prepared.features().size(); s++) {
      int[] tags = model.tag(prepared.features().get(s), doubt);
      int from = 0;
      while (from < tags.length) {
        int to = from + 1;
        if (tags[from] != TagModel.OUTSIDE) {
          while (to < tags.length && tags[to] == TagModel.INSIDE) {
            to++;
          }
          names.add(new PlaceName(s, from, to));
        }
        from = to;
      }
    }
    return names;
  }
}
