package org.dateline.bench.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.bench.linear.WordGroups;
import org.junit.jupiter.api.Test;

class EventFeaturesTest {
  private final EventFeatures features = new EventFeatures();

  @Test
  void theVerbBelowSayingIsTheMainOne() {
    Set<String> found = names("The ministry said the envoy condemned the raid.");
    assertThat(found).contains("r:main=condemn", "r:said", "x:main0=disapprove");
  }

  @Test
  void whatIsOnlyPromisedIsToldFromWhatIsDone() {
    assertThat(names("The rebels agreed to release the hostages."))
        .contains("r:chain=agree>release", "x:main0=intend", "x:main1=yield");
    assertThat(names("The rebels released the hostages."))
        .contains("r:chain=release", "x:main0=yield")
        .doesNotContain("x:main0=intend");
    assertThat(names("The council will not release the report."))
        .contains("v:release+will", "v:release+not");
  }

  @Test
  void claimsOfTheReaderAreFeatures() {
    assertThat(names("Warplanes bombed the town of Azaz on Monday."))
        .contains("k:strike.air:ASSERTED", "k:STRIKE");
  }

  @Test
  void textsWithoutWordsHaveNone() {
    assertThat(names("")).isEmpty();
    assertThat(names("  \n ")).isEmpty();
  }

  @Test
  void wordsOfLikeMeaningAreOfOneGroup() {
    WordGroups deeds = new WordGroups(EventFeatures.class, "deeds.txt");
    assertThat(deeds.of("lambaste")).isEqualTo(deeds.of("denounce")).containsExactly("disapprove");
    assertThat(deeds.of("table")).isEmpty();
  }

  private Set<String> names(String text) {
    return features.of(text).features().keySet();
  }
}
