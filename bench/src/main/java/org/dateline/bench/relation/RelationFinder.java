package org.dateline.bench.relation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.linear.CrossValidation;
import org.dateline.bench.linear.Folds;
import org.dateline.bench.linear.LogisticModel;
import org.dateline.bench.relation.RelationModel.Scored;

/** Finds relations: a model and its cutoffs, learned from documents. */
final class RelationFinder {
  private static final LogisticModel.Settings SETTINGS = new LogisticModel.Settings(2, 3, 30);
  private static final int FOLDS = 5;

  private final RelationModel model;
  private final Cutoffs cutoffs;

  private RelationFinder(RelationModel model, Cutoffs cutoffs) {
    this.model = model;
    this.cutoffs = cutoffs;
  }

  /** Learns from documents; the cutoffs come from folds within them. */
  static RelationFinder train(List<PairedDocument> documents) {
    List<Document> plain = documents.stream().map(PairedDocument::document).toList();
    return new RelationFinder(
        RelationModel.train(documents, SETTINGS),
        new Cutoffs(plain, scored(documents, folds(documents, 1))));
  }

  /** The relations of a document. */
  List<Relation> relations(PairedDocument document) {
    return cutoffs.relations(model.scored(document));
  }

  /**
   * The relations of each document, found by what was learned from documents in other folds. The
   * cutoffs of a fold are those that fit the answers for the other folds; they come at no further
   * training.
   *
   * @param draw by which the documents are dealt into folds
   */
  static List<List<Relation>> crossed(List<PairedDocument> documents, long draw) {
    int[] fold = folds(documents, draw);
    List<List<Scored>> scored = scored(documents, fold);
    List<List<Relation>> found = new ArrayList<>();
    for (int i = 0; i < fold.length; i++) {
      found.add(List.of());
    }
    for (int f = 0; f < FOLDS; f++) {
      List<Document> others = new ArrayList<>();
      List<List<Scored>> answers = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != f) {
          others.add(documents.get(i).document());
          answers.add(scored.get(i));
        }
      }
      Cutoffs cutoffs = new Cutoffs(others, answers);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == f) {
          found.set(i, cutoffs.relations(scored.get(i)));
        }
      }
    }
    return found;
  }

  private static int[] folds(List<PairedDocument> documents, long draw) {
    List<String> texts = documents.stream().map(d -> d.document().text()).toList();
    return Folds.of(Folds.nearDuplicates(texts), FOLDS, draw);
  }

  private static List<List<Scored>> scored(List<PairedDocument> documents, int[] fold) {
    return CrossValidation.answers(
        documents, fold, others -> RelationModel.train(others, SETTINGS)::scored);
  }
}
