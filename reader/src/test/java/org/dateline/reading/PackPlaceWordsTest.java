package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconIndex;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;
import org.dateline.reading.text.name.NameWords;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

/** What a theatre pack's words for places, names, countries and numbers do to reading. */
class PackPlaceWordsTest {
  private static final Theatre SYRIA = TheatrePack.bundledAlone("syria");

  private static EnglishReader with(Map<String, String> files) {
    return EnglishReader.of(
        new Theatre(
            SYRIA.id(),
            SYRIA.name(),
            SYRIA.gazetteer(),
            SYRIA.routes(),
            SYRIA.roster(),
            new TreeMap<>(files)));
  }

  private static List<Claim> claims(Map<String, String> files, String text) {
    return with(files).read(Report.of("", "Test", LocalDate.of(2016, 8, 10), text)).claims();
  }

  private static List<Where> places(Map<String, String> files, String text) {
    return claims(files, text).stream()
        .flatMap(claim -> claim.places().stream())
        .map(PlaceMention::where)
        .toList();
  }

  private static List<Where> found(Map<String, String> files, String text) {
    PlaceFinder finder =
        new PlaceFinder(SYRIA.gazetteer(), SYRIA.routes(), Lexicon.with(new TreeMap<>(files)));
    return finder.find(TextAnalyzer.english().analyze(text)).stream()
        .map(place -> place.where())
        .toList();
  }

  @Test
  void aNumberOfThePackIsCounted() {
    String text = "Shelling killed twoscore civilians in Azaz on Monday.";
    Map<String, String> files = Map.of("en/numbers.txt", "number\ttwoscore\t40\n");
    assertThat(claims(Map.of(), text).get(0).figures()).isEmpty();
    assertThat(claims(files, text).get(0).figures()).extracting(f -> f.low()).containsExactly(40L);
  }

  @Test
  void aUnitOfLengthOfThePackReckonsAPoint() {
    String text = "The army captured a base 20 leagues north of Aleppo on Monday.";
    Map<String, String> files = Map.of("en/distances.txt", "unit\tleague|leagues\t4.8\n");
    assertThat(found(Map.of(), text)).noneMatch(Where.Off.class::isInstance);
    assertThat(found(files, text))
        .anySatisfy(
            where ->
                assertThat(where)
                    .isInstanceOfSatisfying(
                        Where.Off.class, off -> assertThat(off.km()).isEqualTo(96)));
  }

  @Test
  void aWordForRoadsOfThePackEndsTheirNames() {
    String text = "The army cut the Castello carriageway on Monday.";
    Map<String, String> files = Map.of("en/places.txt", "road\tcarriageway\n");
    assertThat(places(Map.of(), text)).noneMatch(Where.Along.class::isInstance);
    assertThat(places(files, text)).anyMatch(Where.Along.class::isInstance);
  }

  @Test
  void aWordThatThePackCallsNoNameIsNoPlace() {
    String text = "Fighting raged in Marea and Azaz on Monday.";
    Map<String, String> files = Map.of("en/names.txt", "stop\tmarea\n");
    assertThat(places(Map.of(), text)).hasSize(2);
    assertThat(places(files, text)).hasSize(1);
  }

  @Test
  void aTitleOfThePackMakesAPerson() {
    List<Sentence> text = TextAnalyzer.english().analyze("They met Hetman Manbij on Monday.");
    Lexicon lexicon = Lexicon.with(Map.of("en/names.txt", "title\thetman\n"));
    assertThat(new NameFinder().find(text).get(0).guess()).isNotEqualTo(Name.Guess.PERSON);
    assertThat(new NameFinder(new NameWords(lexicon)).find(text).get(0).guess())
        .isEqualTo(Name.Guess.PERSON);
  }

  @Test
  void aCountryOfThePackIsAPlaceAndItsPeopleAreOfIt() {
    String text = "Fighters clashed with the army in Ruritania on Monday.";
    Map<String, String> files =
        Map.of("en/countries.txt", "XR\tRuritania\t\tRuritanian|Ruritanians\t47\t15\n");
    assertThat(places(Map.of(), text)).noneMatch(Where.At.class::isInstance);
    assertThat(places(files, text))
        .anySatisfy(
            where ->
                assertThat(where)
                    .isInstanceOfSatisfying(
                        Where.At.class,
                        at -> assertThat(at.place().kind()).isEqualTo(PlaceKind.COUNTRY)));
  }

  @Test
  void theIndexNamesTheLineOfAProvinceAndOfAPacksOwn() {
    Lexicon lexicon =
        Lexicon.with(Map.of("en/provinces.txt", "Aleppo\tSY\tAlp.\tAleppan|Aleppans\n"));
    LexiconIndex index = new LexiconIndex(lexicon);
    assertThat(
            index.hits(TextAnalyzer.english().analyze("Aleppans and Alaskans met.").get(0)).stream()
                .map(hit -> hit.type() + " " + hit.origin().replaceAll(":\\d+$", ""))
                .toList())
        .contains("province of SY lexicon/en/provinces.txt", "province of US provinces.txt");
  }

  @Test
  void aWordThatIsTakenAwayCountsNoMore() {
    String text = "The army captured a base 20 miles north of Aleppo on Monday.";
    assertThat(places(Map.of(), text)).anyMatch(Where.Off.class::isInstance);
    Map<String, String> files = Map.of("en/distances.txt", "- unit\tmiles\n");
    assertThat(places(files, text)).noneMatch(Where.Off.class::isInstance);
  }

  @Test
  void everyBadLineIsNamedWithFileLineAndReason() {
    Map<String, String> files =
        Map.of(
            "en/numbers.txt",
            "number\ttwoscore\tforty\nnumber\ttwoscore\ndigit\ttwoscore\t40\n",
            "en/distances.txt",
            "unit\tleague\tfar\n",
            "en/places.txt",
            "# ours\nfeature\twadi\tvaley\nvalley\twadi\n- near\tatop of\n",
            "en/names.txt",
            "titel\thetman\n",
            "en/countries.txt",
            "Ruritania\tRuritania\t\t\t47\t15\nXR\tRuritania\t\t\tnorth\t15\nXR\tRuritania\n",
            "en/provinces.txt",
            "Streslau\tRur\nStreslau\tXR\t\t\ttown\n");
    assertThat(LexiconFaults.of(files))
        .extracting(Object::toString)
        .satisfiesExactlyInAnyOrder(
            f -> assertThat(f).startsWith("lexicon/en/numbers.txt:1:").contains("forty"),
            f -> assertThat(f).startsWith("lexicon/en/numbers.txt:2:").contains("3 columns"),
            f -> assertThat(f).startsWith("lexicon/en/numbers.txt:3:").contains("digit"),
            f -> assertThat(f).startsWith("lexicon/en/distances.txt:1:").contains("far"),
            f -> assertThat(f).startsWith("lexicon/en/places.txt:2:").contains("valey"),
            f -> assertThat(f).startsWith("lexicon/en/places.txt:3:").contains("valley"),
            f -> assertThat(f).startsWith("lexicon/en/places.txt:4:").contains("takes away"),
            f -> assertThat(f).startsWith("lexicon/en/names.txt:1:").contains("titel"),
            f -> assertThat(f).startsWith("lexicon/en/countries.txt:1:").contains("capitals"),
            f -> assertThat(f).startsWith("lexicon/en/countries.txt:2:").contains("north"),
            f -> assertThat(f).startsWith("lexicon/en/countries.txt:3:").contains("6 columns"),
            f -> assertThat(f).startsWith("lexicon/en/provinces.txt:1:").contains("Rur"),
            f -> assertThat(f).startsWith("lexicon/en/provinces.txt:2:").contains("city"));
    assertThatThrownBy(() -> with(files)).isInstanceOf(LexiconException.class);
  }
}
