package org.dateline.reading.text.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.reading.text.model.Actions;
import org.dateline.reading.text.model.ParseFeatures;
import org.dateline.reading.text.model.ParseState;
import org.dateline.reading.text.model.Parser;
import org.dateline.reading.text.model.Words;

/**
 * Trains a {@link Parser}, following its own choices after the first round so that it learns to go
 * on after a mistake.
 */
final class ParserTraining {
  /** How many rows of weights are kept. */
  private static final int PARSE_ROWS = 350_000;

  private ParserTraining() {}

  /** A tree with the tags that it is parsed with. */
  record Tagged(Tree tree, int[] tags, int[] coarse) {}

  /** The actions that the trees need; a label in one direction must occur at least twice. */
  static Actions actions(List<Tree> trees) {
    TreeSet<String> labels = new TreeSet<>();
    TreeMap<String, Integer> left = new TreeMap<>();
    TreeMap<String, Integer> right = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String label = tree.labels()[i];
        labels.add(label);
        int head = tree.heads()[i];
        (head == 0 || head > i + 1 ? left : right).merge(label, 1, Integer::sum);
      }
    }
    List<String> names = List.copyOf(labels);
    return new Actions(names, frequent(left, names), frequent(right, names));
  }

  private static int[] frequent(TreeMap<String, Integer> counts, List<String> names) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .mapToInt(e -> names.indexOf(e.getKey()))
        .toArray();
  }

  static Parser train(List<Tagged> trees, Actions actions, int bits, int rounds, long seed) {
    Perceptron perceptron = new Perceptron(bits, actions.count());
    Random random = new Random(seed);
    List<Tagged> order = new ArrayList<>(trees);
    Words words = new Words();
    ParseState state = new ParseState();
    Oracle oracle = new Oracle();
    int[] features = new int[ParseFeatures.COUNT];
    int[] sums = new int[actions.count()];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Tagged tagged : order) {
        Tree tree = tagged.tree();
        tree.look(words);
        oracle.begin(tree.heads());
        int[] labels = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
          labels[i + 1] = actions.labels().indexOf(tree.labels()[i]);
        }
        state.reset(tree.size());
        while (!state.finished()) {
          if (state.depth() == 0) {
            state.take(Actions.Kind.SHIFT, 0);
            continue;
          }
          ParseFeatures.extract(state, words, tagged.tags(), tagged.coarse(), features);
          perceptron.score(features, features.length, sums);
          int predicted = -1;
          int good = -1;
          int least = Integer.MAX_VALUE;
          int[] kindCost = kindCosts(state, oracle);
          for (int a = 0; a < actions.count(); a++) {
            Actions.Kind kind = actions.kind(a);
            int cost = kindCost[kind.ordinal()];
            if (cost < 0) {
              continue;
            }
            cost += wrongLabel(state, oracle, actions, a, labels);
            if (predicted < 0 || sums[a] > sums[predicted]) {
              predicted = a;
            }
            if (cost < least || cost == least && sums[a] > sums[good]) {
              least = cost;
              good = a;
            }
          }
          int predictedCost =
              kindCost[actions.kind(predicted).ordinal()]
                  + wrongLabel(state, oracle, actions, predicted, labels);
          if (predictedCost > least) {
            perceptron.update(features, features.length, good, predicted);
          }
          int taken = round > 0 && random.nextInt(10) > 0 ? predicted : good;
          state.take(actions.kind(taken), actions.label(taken));
        }
        perceptron.tick();
      }
    }
    return new Parser(actions, perceptron.quantised(PARSE_ROWS));
  }

  private static int[] kindCosts(ParseState state, Oracle oracle) {
    Actions.Kind[] kinds = Actions.Kind.values();
    int[] costs = new int[kinds.length];
    for (Actions.Kind kind : kinds) {
      costs[kind.ordinal()] = state.allows(kind) ? oracle.cost(state, kind) : -1;
    }
    return costs;
  }

  private static int wrongLabel(
      ParseState state, Oracle oracle, Actions actions, int action, int[] labels) {
    return switch (actions.kind(action)) {
      case SHIFT, REDUCE -> 0;
      case LEFT ->
          oracle.head(state.top()) == state.next() && labels[state.top()] != actions.label(action)
              ? 1
              : 0;
      case RIGHT ->
          oracle.head(state.next()) == state.top() && labels[state.next()] != actions.label(action)
              ? 1
              : 0;
    };
  }
}
