package org.dateline.bench.geoparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.geoparse.TagModel.Tagged;
import org.junit.jupiter.api.Test;

class TagModelTest {
  private static int[][] features(String... words) {
    int[][] rows = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      String before = i == 0 ? "<" : words[i - 1];
      boolean capital = Character.isUpperCase(words[i].charAt(0));
      rows[i] =
          capital ? new int[] {TagModel.row("w" + words[i]), TagModel.row("b" + before)} : null;
    }
    return rows;
  }

  private static List<Tagged> lessons() {
    List<Tagged> lessons = new ArrayList<>();
    for (String town : List.of("Alba", "Brenn", "Corvo", "Dunmore")) {
      lessons.add(new Tagged(features("in", town, "today"), new int[] {0, 1, 0}));
      lessons.add(new Tagged(features("said", town, "today"), new int[] {0, 0, 0}));
      lessons.add(new Tagged(features("in", "Port", town), new int[] {0, 1, 2}));
    }
    return lessons;
  }

  @Test
  void learnsFromTheWordBeforeAndGoesOnWithinAName() {
    TagModel model = TagModel.train(lessons(), 10, 1);
    assertThat(model.tag(features("in", "Elwood", "today"))).containsExactly(0, 1, 0);
    assertThat(model.tag(features("said", "Elwood", "today"))).containsExactly(0, 0, 0);
    assertThat(model.tag(features("in", "Port", "Elwood"))).containsExactly(0, 1, 2);
  }

  @Test
  void theSameLessonsGiveTheSameModelAndAnEmptySentenceNoTags() {
    int[][] words = features("in", "Port", "Elwood");
    assertThat(TagModel.train(lessons(), 5, 7).tag(words))
        .isEqualTo(TagModel.train(lessons(), 5, 7).tag(words));
    assertThat(TagModel.train(lessons(), 5, 7).tag(new int[0][])).isEmpty();
  }

  @Test
  void aNameNeverBeginsInside() {
    TagModel model = TagModel.train(lessons(), 10, 1);
    assertThat(model.tag(features("Dunmore", "Port", "Alba"))[0]).isNotEqualTo(TagModel.INSIDE);
  }
}
