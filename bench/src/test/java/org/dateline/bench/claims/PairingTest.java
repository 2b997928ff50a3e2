package org.dateline.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.dateline.bench.claims.Pairing.Verdict;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Sameness SAMENESS = new Sameness(TheatrePack.bundled("syria").roster());

  private static JsonNode claim(String more) throws IOException {
    String base =
        "{'begin':0,'end':40,'event':'control.gain','trigger':'took','agents':['ISIS'],"
            + "'targets':[],'places':[{'name':'Azaz','role':'at'}],'sources':[],'figures':[],"
            + "'modality':'asserted'";
    return JSON.readTree((base + more + "}").replace('\'', '"'));
  }

  private static Verdict verdict(JsonNode gold, JsonNode read) {
    return new Pairing(List.of(gold), List.of(read), SAMENESS).verdict(0);
  }

  @Test
  void anotherNameOfTheActorIsRight() throws IOException {
    assertThat(verdict(claim(""), claim(",'agents':['Islamic State']"))).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void whatIsMissedDoesNotMakeAClaimWrong() throws IOException {
    assertThat(verdict(claim(""), claim(",'agents':[],'places':[]"))).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void anAgentOrPlaceThatTheGoldLacksDoes() throws IOException {
    assertThat(verdict(claim(""), claim(",'agents':['YPG']"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(claim(""), claim(",'places':[{'name':'Azaz'},{'name':'Marea'}]")))
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void anotherModalityOrKindOrSentenceIsWrong() throws IOException {
    assertThat(verdict(claim(""), claim(",'modality':'expected'"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(claim(""), claim(",'event':'control.loss'"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(claim(""), claim(",'begin':40,'end':80"))).isEqualTo(Verdict.WRONG);
  }

  @Test
  void whatOnlyMeetsOptionalGoldIsNotCounted() throws IOException {
    Pairing pairing = new Pairing(List.of(claim(",'optional':true")), List.of(claim("")), SAMENESS);

    assertThat(pairing.verdict(0)).isEqualTo(Verdict.OPTIONAL);
    assertThat(pairing.missed()).isEmpty();
  }

  @Test
  void ofTwoTheLikerOneIsPaired() throws IOException {
    JsonNode marea = claim(",'places':[{'name':'Marea'}],'trigger':'seized'");
    Pairing pairing = new Pairing(List.of(claim(""), marea), List.of(marea), SAMENESS);

    assertThat(pairing.goldOf(0)).isEqualTo(1);
    assertThat(pairing.missed()).containsExactly(0);
  }
}
