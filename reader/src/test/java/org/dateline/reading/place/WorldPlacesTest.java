package org.dateline.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the wide world, decided by what the document says around them. */
class WorldPlacesTest {
  private static final Theatre SYRIA = TheatrePack.bundled("syria");
  private static final PlaceFinder FINDER = new PlaceFinder(SYRIA.gazetteer(), SYRIA.routes());

  private static List<Sentence> read(String text) {
    return TextAnalyzer.english().analyze(text);
  }

  private static Place likeliest(FoundPlace found) {
    return found.where() instanceof Where.At at
        ? at.place()
        : ((Where.OneOf) found.where()).candidates().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood reached Springfield, Ill., on Monday. | Springfield | Illinois | US",
        "The flood reached Springfield, Mass., on Monday. | Springfield | Massachusetts | US",
        "Police in Paris, Texas, closed two roads. | Paris | Texas | US",
        "Police in Paris closed two roads, the French ministry said. | Paris | Île-de-France | FR",
        "The storm moved from London toward Toronto, Ontario officials said. | London | Ontario |"
            + " CA",
        "Shells fell on Maarin and Azaz overnight. | Maarin | Aleppo | SY",
        "Shells fell on Maarin, in Hama province, and on Hama city. | Maarin | Hama | SY",
        "Fighters took Suran and Morek in northern Hama. | Suran | Hama | SY",
        "In Oxford, Mississippi, the river rose. Sirens rang in Oxford all night. | Oxford |"
            + " Mississippi | US",
      })
  void theContextDecides(String text, String words, String admin1, String country) {
    List<Sentence> sentences = read(text);
    List<FoundPlace> all =
        FINDER.find(sentences).stream()
            .filter(p -> sentences.get(p.sentence()).words(p.from(), p.to()).equals(words))
            .toList();
    assertThat(all).isNotEmpty();
    assertThat(all)
        .allSatisfy(
            found -> {
              assertThat(likeliest(found).admin1()).isEqualTo(admin1);
              assertThat(likeliest(found).country()).isEqualTo(country);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Farmers in Georgia and in nearby Alabama sued the U.S. government. | Georgia | ADMIN1",
        "Troops from Georgia crossed the Russian border near Tbilisi. | Georgia | COUNTRY",
        "The mayor of New York spoke. | New York | SETTLEMENT",
        "Ships left Asia for Europe. | Asia | REGION",
        "Crews in Kan. and Mo. were called out in Topeka, Kan. | Kan. | ADMIN1",
      })
  void theKindThatIsMeant(String text, String words, PlaceKind kind) {
    List<Sentence> sentences = read(text);
    List<PlaceKind> kinds = new ArrayList<>();
    for (FoundPlace found : FINDER.find(sentences)) {
      if (sentences.get(found.sentence()).words(found.from(), found.to()).equals(words)) {
        kinds.add(likeliest(found).kind());
      }
    }
    assertThat(kinds).isNotEmpty().allMatch(kind::equals);
  }

  @Test
  void whatTheContextDoesNotDecideStaysAChoice() {
    List<Sentence> sentences = read("Villagers fled Marata before dawn.");
    assertThat(FINDER.find(sentences))
        .singleElement()
        .satisfies(
            found -> {
              Where.OneOf choice = (Where.OneOf) found.where();
              assertThat(choice.candidates())
                  .extracting(Place::admin1)
                  .containsExactlyInAnyOrder("Aleppo", "Idleb");
              assertThat(found.confidence()).isLessThan(0.7);
            });
  }

  @Test
  void anOrdinaryWordFarFromTheTheatreIsNoVillageOfIt() {
    List<Sentence> sentences = read("The Canadian skier beat Marit in Calgary, Alta., on Sunday.");
    assertThat(FINDER.find(sentences)).noneMatch(found -> likeliest(found).country().equals("SY"));
  }

  @Test
  void aPaperIsAtHomeWhereItsNamesLieTogether() {
    List<List<Sentence>> reports =
        List.of(
            read("The council of Paris met. A fire broke out in Bonham. Sherman sent help."),
            read("Students from Denison and Sherman won in Paris."),
            read("Roads near Bonham and Paris are closed."));
    Place home = Objects.requireNonNull(FINDER.home(reports));
    assertThat(home.admin1()).isEqualTo("Texas");
    List<Sentence> next = read("A man was hurt in Paris.");
    List<PlaceName> names = List.of(new PlaceName(0, 5, 6));
    assertThat(likeliest(FINDER.resolve(next, names, home).get(0)).admin1()).isEqualTo("Texas");
    assertThat(likeliest(FINDER.resolve(next, names, null).get(0)).country()).isEqualTo("FR");
    assertThat(FINDER.home(List.of(read("Rain fell in Tokyo."), read("Snow fell in Oslo."))))
        .isNull();
  }
}
