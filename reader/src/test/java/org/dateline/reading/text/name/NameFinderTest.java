package org.dateline.reading.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static List<String> names(String text) {
    List<Sentence> sentences = TextAnalyzer.english().analyze(text);
    List<String> shown = new ArrayList<>();
    for (Name name : new NameFinder().find(sentences)) {
      shown.add(sentences.get(name.sentence()).words(name.from(), name.to()) + " " + name.guess());
    }
    return shown;
  }

  @Test
  void bodiesAreKnownByTheirLastWordAndGoOnAfterOf() {
    assertThat(names("The rescuers wrote to the Ministry of Roads and Bridges in Hama."))
        .contains("Ministry of Roads and Bridges BODY");
    assertThat(names("A report by the Northern Relief Committee was read aloud."))
        .contains("Northern Relief Committee BODY");
  }

  @Test
  void aTitleOrAGivenNameMakesAPerson() {
    assertThat(names("It was signed by Col. Adib Qassar yesterday."))
        .contains("Col. Adib Qassar PERSON");
    assertThat(names("Then Mahmoud Dali spoke.")).contains("Mahmoud Dali PERSON");
  }

  @Test
  void aLoneSurnameIsKnownByTheLongerName() {
    assertThat(names("The doctor, Mahmoud Dali, left early. Later Dali came back."))
        .contains("Mahmoud Dali PERSON", "Dali PERSON");
  }

  @Test
  void smallArticlesBelongToTheName() {
    assertThat(names("They went to al-Bab and then to Khan al-Assal."))
        .contains("al-Bab UNKNOWN", "Khan al-Assal UNKNOWN");
  }
}
