package org.dateline.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> WITH_WORDS =
      Set.of(
          "doc",
          "dataset",
          "file",
          "sha256",
          "published",
          "event",
          "role",
          "from",
          "to",
          "measure",
          "modality",
          "verification");

  private static Path root() {
    return Path.of(System.getProperty("dateline.root", "..")).toAbsolutePath().normalize();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test", "samples"})
  void theFilesHoldOffsetsAndFieldsOfKnownValues(String part) throws IOException {
    Set<String> ids = new HashSet<>();
    for (JsonNode document : Gold.lines(root().resolve("bench/gold").resolve(part + ".jsonl"))) {
      assertThat(ids.add(document.get("doc").asText())).isTrue();
      noWords(document);
      int end = document.get("end").asInt();
      for (JsonNode claim : document.get("claims")) {
        assertThat(Kind.of(claim.get("event").asText())).isPresent();
        assertThat(codes(Modality.values())).contains(claim.get("modality").asText());
        assertThat(codes(Verification.values())).contains(claim.get("verification").asText());
        claim
            .get("places")
            .forEach(
                place ->
                    assertThat(codes(PlaceMention.Role.values()))
                        .contains(place.get("role").asText()));
        int from = claim.get("begin").asInt();
        int to = claim.get("end").asInt();
        assertThat(from).isBetween(0, to - 1);
        assertThat(to).isLessThanOrEqualTo(end);
        JsonNode trigger = claim.get("trigger");
        assertThat(trigger.get(0).asInt()).isBetween(from, trigger.get(1).asInt() - 1);
        assertThat(trigger.get(1).asInt()).isLessThanOrEqualTo(to);
      }
    }
    assertThat(ids).isNotEmpty();
  }

  @Test
  void noDocumentIsInBothParts() throws IOException {
    Set<String> ids = new HashSet<>();
    for (String part : List.of("dev", "test")) {
      for (JsonNode document : Gold.lines(root().resolve("bench/gold").resolve(part + ".jsonl"))) {
        assertThat(ids.add(document.get("doc").asText())).isTrue();
      }
    }
  }

  @Test
  void mistakesOnTheTestPartAreNotShown() {
    if (!Files.isDirectory(root().resolveSibling("shared").resolve("bench/claims"))) {
      System.out.println("The claims benchmark is not beside this checkout; not tested.");
      return;
    }
    assertThatThrownBy(() -> GoldScore.main(new String[] {"test", "--errors", "5"}))
        .hasMessageContaining("not to be read");
  }

  @Test
  void capitalsStayWhereTheGoldSaysSo() throws IOException {
    String text = "ARMY TROOPS TOOK\nSAN PEDRO.\n\n   NEW PAGE";
    JsonNode capitals = JSON.readTree("[[0,1],[17,18],[21,22]]");

    assertThat(Casing.shown(text, capitals))
        .isEqualTo("Army troops took San Pedro.\n\n   new page");
  }

  @Test
  void offsetsBecomeWordsAndDescriptionsBecomeNames() throws IOException {
    String text = "The Levant Brigade came. It took Mill Town, killing 3 men.";
    JsonNode gold =
        JSON.readTree(
            ("{'begin':25,'end':58,'event':'control.gain','trigger':[28,32],"
                    + "'agents':[{'text':[25,27],'name':[4,18]}],'targets':[],"
                    + "'places':[{'text':[33,42],'role':'at'}],'time':null,"
                    + "'figures':[{'measure':'killed','who':{'text':[54,57]},'low':3,'high':3,"
                    + "'approx':false,'cumulative':false}],"
                    + "'modality':'asserted','sources':[],'verification':'stated'}")
                .replace('\'', '"'));

    JsonNode claim = new Words(text).claim("d", gold);

    assertThat(claim.get("trigger").asText()).isEqualTo("took");
    assertThat(claim.at("/agents/0").asText()).isEqualTo("Levant Brigade");
    assertThat(claim.at("/places/0/name").asText()).isEqualTo("Mill Town");
    assertThat(claim.at("/figures/0/who").asText()).isEqualTo("men");
  }

  private static void noWords(JsonNode node) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isTextual()) {
        assertThat(WITH_WORDS).contains(field.getKey());
      }
    }
    node.forEach(GoldTest::noWords);
  }

  private static List<String> codes(Enum<?>[] values) {
    return java.util.Arrays.stream(values)
        .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }
}
