package org.dateline.bench.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

class PairsTest {
  private final ParsedDocument.Rooms rooms = new ParsedDocument.Rooms(TheatrePack.bundled("syria"));

  @Test
  void thePathGoesOverTheVerbWithItsPrepositions() {
    Sentence sentence =
        TextAnalyzer.english().analyze("The brigade fought against the army.").get(0);
    TreePath path = new TreePath(sentence, word(sentence, "brigade"), word(sentence, "army"));
    assertThat(path.relations()).isEqualTo("nsubj^.obl:against_");
    assertThat(sentence.form(path.top())).isEqualTo("fought");
    assertThat(path.length()).isEqualTo(2);
    TreePath back = new TreePath(sentence, word(sentence, "army"), word(sentence, "brigade"));
    assertThat(back.relations()).isEqualTo("obl:against^.nsubj_");
  }

  @Test
  void nounsInARowStandWhereTheFirstStands() {
    Sentence sentence =
        TextAnalyzer.english().analyze("The group includes soldiers, farmers and teachers.").get(0);
    TreePath last = new TreePath(sentence, word(sentence, "group"), word(sentence, "teachers"));
    TreePath first = new TreePath(sentence, word(sentence, "group"), word(sentence, "soldiers"));
    assertThat(last.relations()).isEqualTo(first.relations());
    assertThat(new TreePath(sentence, word(sentence, "farmers"), word(sentence, "teachers")).row())
        .isTrue();
    assertThat(first.row()).isFalse();
  }

  @Test
  void namesOfOneKindWithCommasBetweenAreARow() {
    ParsedDocument parsed =
        parsed(
            "The league includes Arda, Belm and Corin. Dorn left.",
            "Arda",
            "Belm",
            "Corin",
            "Dorn");
    List<Phrase> phrases = parsed.phrases();
    assertThat(parsed.row(phrases.get(2)).first()).isEqualTo(phrases.get(0));
    assertThat(parsed.row(phrases.get(0)).last()).isEqualTo(phrases.get(2));
    assertThat(parsed.row(phrases.get(3)).first()).isEqualTo(phrases.get(3));
  }

  @Test
  void onlyEntitiesOfOneSentenceMakeAPair() {
    PairedDocument paired =
        PairedDocument.of(
            parsed("Arda met Belm. Corin slept.", "Arda", "Belm", "Corin"), new PairFeatures());
    assertThat(paired.pairs()).hasSize(1);
    assertThat(paired.pairs().get(0).forth().features().keySet()).contains("n:>meet ");
  }

  @Test
  void firstLettersMakeAnAcronym() {
    assertThat(PairFeatures.acronym("Free Farmers League", "the FFL")).isTrue();
    assertThat(PairFeatures.acronym("Free Farmers League", "FLF")).isFalse();
    assertThat(PairFeatures.acronym("league", "L")).isFalse();
  }

  @Test
  void entitiesOfBlankedTextMakeNoPhrase() {
    Document blank =
        new Document("d", "     ", List.of(new Entity("e0", 1, 3, "Person")), List.of());
    assertThat(new ParsedDocument(blank, rooms).phrases()).isEmpty();
  }

  private ParsedDocument parsed(String text, String... names) {
    List<Entity> entities = new ArrayList<>();
    for (String name : names) {
      int start = text.indexOf(name);
      entities.add(new Entity("e" + entities.size(), start, start + name.length(), "Organisation"));
    }
    return new ParsedDocument(new Document("d", text, entities, List.of()), rooms);
  }

  private static int word(Sentence sentence, String form) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.form(i).equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException(form + " is not among " + Set.of(sentence.toString()));
  }
}
