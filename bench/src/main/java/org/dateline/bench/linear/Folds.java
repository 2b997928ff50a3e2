package org.dateline.bench.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Deals items into folds for cross-validation, so that items of one group stay together. */
public final class Folds {
  /** Share of words in common from which two texts count as near duplicates. */
  private static final double ALIKE = 0.5;

  private Folds() {}

  /**
   * The fold of each item. Groups are shuffled with the seed and dealt to the fold that has the
   * fewest items.
   *
   * @param groups the group of each item
   * @param folds how many folds, at least 2
   */
  public static int[] of(List<?> groups, int folds, long seed) {
    Map<Object, List<Integer>> members = new HashMap<>();
    List<Object> order = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Object group = groups.get(i);
      members
          .computeIfAbsent(
              group,
              g -> {
                order.add(g);
                return new ArrayList<>();
              })
          .add(i);
    }
    java.util.Collections.shuffle(order, new Random(seed));
    int[] sizes = new int[folds];
    int[] fold = new int[groups.size()];
    for (Object group : order) {
      int least = 0;
      for (int f = 1; f < folds; f++) {
        if (sizes[f] < sizes[least]) {
          least = f;
        }
      }
      for (int item : members.getOrDefault(group, List.of())) {
        fold[item] = least;
        sizes[least]++;
      }
    }
    return fold;
  }

  /**
   * Numbers texts so that near duplicates, and what is near to those in turn, have one number: two
   * texts are near where they share at least half of all words that either has.
   */
  public static List<Integer> nearDuplicates(List<String> texts) {
    List<Set<String>> words = new ArrayList<>();
    for (String text : texts) {
      words.add(
          new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
    }
    int[] group = new int[texts.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int j = 0; j < i; j++) {
        if (near(words.get(i), words.get(j))) {
          group[top(group, i)] = top(group, j);
        }
      }
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      numbers.add(top(group, i));
    }
    return numbers;
  }

  private static int top(int[] group, int item) {
    int at = item;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private static boolean near(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    if (smaller < ALIKE * Math.max(a.size(), b.size())) {
      return false;
    }
    int shared = 0;
    for (String word : a) {
      if (b.contains(word)) {
        shared++;
      }
    }
    return shared >= ALIKE * (a.size() + b.size() - shared);
  }
}
