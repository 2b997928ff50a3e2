package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Verification;
import org.dateline.reading.text.LexiconException;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

/** What a theatre pack's own word lists do to reading, and what is said of bad lines in them. */
class PackLexiconTest {
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

  @Test
  void aFrameOfThePackIsRead() {
    String text = "The army throttled Azaz on Monday.";
    assertThat(claims(Map.of(), text)).noneMatch(claim -> claim.kind() == Kind.SIEGE_LAY);
    List<Claim> claims =
        claims(Map.of("en/frames/local.txt", "siege.lay | throttle /v | | obj:place\n"), text);
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).kind()).isEqualTo(Kind.SIEGE_LAY);
    assertThat(claims.get(0).places().get(0).text()).isEqualTo("Azaz");
  }

  @Test
  void aFrameOfThePackGoesBeforeAShippedOneAndTakesItAway() {
    String text = "The army besieged Azaz on Monday.";
    assertThat(claims(Map.of(), text)).anyMatch(claim -> claim.kind() == Kind.SIEGE_LAY);
    assertThat(claims(Map.of("en/frames/siege.txt", "fight.clash | besiege /v\n"), text))
        .extracting(Claim::kind)
        .containsExactly(Kind.FIGHT_CLASH);
    assertThat(claims(Map.of("en/frames/siege.txt", "- siege.lay | besiege /v\n"), text))
        .noneMatch(claim -> claim.kind() == Kind.SIEGE_LAY);
  }

  @Test
  void aWordOfSayingOfThePackCountsInsteadOfTheShippedOne() {
    String text = "The army captured Azaz, the governor grumbled.";
    assertThat(claims(Map.of(), text).get(0).sources()).isEmpty();
    List<Claim> claims =
        claims(Map.of("en/reporting.txt", "verb\tgrumble\tclaim\tthat\nspeaker\tgovernor\n"), text);
    assertThat(claims.get(0).sources()).isNotEmpty();
    assertThat(claims.get(0).verification()).isEqualTo(Verification.UNVERIFIED);
  }

  @Test
  void aNounForAPartyOfThePackIsOne() {
    String text = "Shabiha gendarmes captured Azaz. The sappers had withdrawn from Marea.";
    Map<String, String> files = Map.of("en/actors.txt", "force\tsappers|sapper\n");
    List<Claim> claims = claims(files, text);
    assertThat(claims.get(1).agents())
        .extracting(mention -> mention.text())
        .containsExactly("sappers");
  }

  @Test
  void aNounThatIsTakenAwayIsOneNoMore() {
    String text = "The army besieged the hamlet.";
    String frame = "none | besiege /v | | !obj:territory\n";
    assertThat(claims(Map.of("en/frames/siege.txt", frame), text)).hasSize(1);
    Map<String, String> without =
        Map.of("en/nouns.txt", "- TERRITORY: hamlet\n", "en/frames/siege.txt", frame);
    assertThat(claims(without, text)).isEmpty();
  }

  @Test
  void everyBadLineIsNamedWithFileLineAndReason() {
    Map<String, String> files =
        Map.of(
            "en/frames/siege.txt",
            "# ours\n\nsiege.lai | foo /v\nsiege.lay | foo /v | agent=subjj\n"
                + "siege.lay | foo /v | | obj:plaice\nsiege.lay | foo /v\n- siege.lay | foo /v\n",
            "en/reporting.txt",
            "verb\tgrumble\tlou\tthat\nverb\tgrumble\n",
            "en/time.txt",
            "month\tsmarch\tthirteen\n",
            "en/modality.txt",
            "hopes: wish\n- report: grumble\n",
            "en/none.txt",
            "x\n");
    assertThat(LexiconFaults.of(files))
        .extracting(Object::toString)
        .satisfiesExactlyInAnyOrder(
            f -> assertThat(f).startsWith("lexicon/en/frames/siege.txt:3:").contains("siege.lai"),
            f -> assertThat(f).startsWith("lexicon/en/frames/siege.txt:4:").contains("subjj"),
            f -> assertThat(f).startsWith("lexicon/en/frames/siege.txt:5:").contains("plaice"),
            f -> assertThat(f).startsWith("lexicon/en/frames/siege.txt:7:").contains("takes away"),
            f -> assertThat(f).startsWith("lexicon/en/reporting.txt:1:").contains("lou"),
            f -> assertThat(f).startsWith("lexicon/en/reporting.txt:2:").contains("frames"),
            f -> assertThat(f).startsWith("lexicon/en/time.txt:1:").contains("thirteen"),
            f -> assertThat(f).startsWith("lexicon/en/modality.txt:1:").contains("hopes"),
            f -> assertThat(f).startsWith("lexicon/en/modality.txt:2:").contains("grumble"),
            f -> assertThat(f).startsWith("lexicon/en/none.txt:").contains("unknown word list"));
    assertThatThrownBy(() -> with(files)).isInstanceOf(LexiconException.class);
  }
}
