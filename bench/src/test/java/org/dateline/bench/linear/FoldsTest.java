package org.dateline.bench.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Property
  void aGroupIsNeverParted(
      @ForAll @Size(min = 5, max = 60) List<@IntRange(max = 12) Integer> groups,
      @ForAll long seed) {
    int[] fold = Folds.of(groups, 5, seed);
    Map<Integer, Integer> foldOf = new HashMap<>();
    for (int i = 0; i < fold.length; i++) {
      assertThat(fold[i]).isBetween(0, 4);
      assertThat(foldOf.computeIfAbsent(groups.get(i), g -> -1)).isIn(-1, fold[i]);
      foldOf.put(groups.get(i), fold[i]);
    }
  }

  @Test
  void foldsAreOfLikeSize() {
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < 53; i++) {
      alone.add(i);
    }
    int[] sizes = new int[5];
    for (int f : Folds.of(alone, 5, 1)) {
      sizes[f]++;
    }
    assertThat(sizes).containsExactlyInAnyOrder(11, 11, 11, 10, 10);
  }

  @Test
  void textsThatShareHalfTheirWordsAreNear() {
    List<Integer> near =
        Folds.nearDuplicates(
            List.of(
                "The mayor opened a bridge.",
                "Rain fell on the hills all day long.",
                "the mayor opened a BRIDGE in May",
                "In May the minister opened a bridge"));
    assertThat(near.get(2)).isEqualTo(near.get(0));
    assertThat(near.get(3)).as("near to what is near").isEqualTo(near.get(0));
    assertThat(near.get(1)).isNotEqualTo(near.get(0));
  }

  @Test
  void eachItemIsAnsweredByWhatSawTheOthers() {
    List<String> items = List.of("a", "b", "c", "d");
    Function<List<String>, Function<String, String>> train = seen -> item -> item + seen;
    assertThat(CrossValidation.answers(items, new int[] {0, 1, 0, 1}, train))
        .containsExactly("a[b, d]", "b[a, c]", "c[b, d]", "d[a, c]");
  }
}
