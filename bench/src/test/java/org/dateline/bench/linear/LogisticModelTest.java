package org.dateline.bench.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
  private static final LogisticModel.Settings SETTINGS = new LogisticModel.Settings(0.1, 1, 100);

  private final List<Bag> bags =
      List.of(
          bag("sun", "warm"),
          bag("sun", "dry"),
          bag("rain", "wet"),
          bag("rain", "cold"),
          bag("snow", "cold"),
          bag("snow", "white"));
  private final int[] labels = {0, 0, 1, 1, 2, 2};

  @Test
  void learnsWhatTellsTheClassesApart() {
    LogisticModel model = LogisticModel.train(bags, labels, 3, SETTINGS);
    assertThat(model.best(bag("sun", "cold"))).isZero();
    assertThat(model.best(bag("rain", "unheard of"))).isEqualTo(1);
    assertThat(model.best(bag("snow"))).isEqualTo(2);
    double[] p = model.probabilities(bag("snow", "warm"));
    assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
    assertThat(p[2]).isGreaterThan(p[1]);
  }

  @Test
  void learnsFromBlocksOfValuesAsFromTheSameValuesOneByOne() {
    float[][] values = {{1, -1}, {0.5f, -1}, {-1, 0}, {-1, 1}};
    int[] classes = {0, 0, 1, 1};
    List<Bag> blocks = new ArrayList<>();
    List<Bag> single = new ArrayList<>();
    for (float[] both : values) {
      blocks.add(new Bag().add("block", both));
      single.add(new Bag().add("first", both[0]).add("second", both[1]));
    }
    LogisticModel model = LogisticModel.train(blocks, classes, 2, SETTINGS);
    LogisticModel same = LogisticModel.train(single, classes, 2, SETTINGS);
    for (int i = 0; i < values.length; i++) {
      assertThat(model.best(blocks.get(i))).isEqualTo(classes[i]);
      assertThat(model.probabilities(blocks.get(i))[0])
          .isCloseTo(same.probabilities(single.get(i))[0], within(1e-6));
    }
    assertThat(model.probabilities(new Bag().add("unheard of", new float[] {9, 9})))
        .isEqualTo(model.probabilities(new Bag()));
  }

  /** With nothing to go by, a class is as likely as it is common: the constant is not held down. */
  @Test
  void knowsHowCommonAClassIs() {
    List<Bag> blank = new ArrayList<>();
    int[] common = new int[40];
    for (int i = 0; i < 40; i++) {
      blank.add(new Bag());
      common[i] = i < 30 ? 0 : 1;
    }
    LogisticModel model = LogisticModel.train(blank, common, 2, SETTINGS);
    assertThat(model.probabilities(new Bag())[0]).isCloseTo(0.75, within(0.01));
    double[] importance = new double[40];
    Arrays.fill(importance, 1);
    Arrays.fill(importance, 30, 40, 9);
    LogisticModel weighted = LogisticModel.train(blank, common, importance, 2, SETTINGS);
    assertThat(weighted.probabilities(new Bag())[0]).isCloseTo(0.25, within(0.01));
  }

  @Test
  void aStrongerPenaltyMakesItLessSure() {
    double[] sure =
        LogisticModel.train(bags, labels, 3, new LogisticModel.Settings(0.01, 1, 100))
            .probabilities(bag("sun"));
    double[] unsure =
        LogisticModel.train(bags, labels, 3, new LogisticModel.Settings(10, 1, 100))
            .probabilities(bag("sun"));
    assertThat(sure[0]).isGreaterThan(0.9);
    assertThat(unsure[0]).isBetween(0.33, 0.6);
  }

  @Test
  void featuresOfTooFewItemsAreLeftOut() {
    LogisticModel model =
        LogisticModel.train(bags, labels, 3, new LogisticModel.Settings(0.1, 2, 100));
    assertThat(model.probabilities(bag("white"))).containsExactly(model.probabilities(new Bag()));
    assertThat(model.probabilities(bag("snow"))).isNotEqualTo(model.probabilities(new Bag()));
  }

  @Test
  void theSameItemsGiveTheSameModel() {
    assertThat(LogisticModel.train(bags, labels, 3, SETTINGS).probabilities(bag("cold")))
        .containsExactly(LogisticModel.train(bags, labels, 3, SETTINGS).probabilities(bag("cold")));
  }

  private static Bag bag(String... names) {
    Bag bag = new Bag();
    for (String name : names) {
      bag.add(name);
    }
    return bag;
  }
}
