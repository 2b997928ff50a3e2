package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.claim.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The crosswalk against ACLED's published types, and against the page that shows it. */
class CrosswalkTest {
  /** Event and sub-event types of the codebook, protests and riots left out. */
  private static final Map<String, Set<String>> PUBLISHED =
      Map.of(
          "Battles",
          Set.of(
              "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
          "Explosions/Remote violence",
          Set.of(
              "Chemical weapon",
              "Air/drone strike",
              "Suicide bomb",
              "Shelling/artillery/missile attack",
              "Remote explosive/landmine/IED",
              "Grenade"),
          "Violence against civilians",
          Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
          "Strategic developments",
          Set.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Disrupted weapons use",
              "Headquarters or base established",
              "Looting/property destruction",
              "Non-violent transfer of territory",
              "Other"));

  private static final String[] WORDS = {
    "", "a suicide bomber", "grenades thrown", "with chlorine gas", "were raped", "arrested dozens"
  };

  @ParameterizedTest
  @EnumSource(Kind.class)
  void usesPublishedTypesAndStandsOnThePage(Kind kind) throws IOException {
    String page = Files.readString(root().resolve("docs/export.md"));
    String line =
        page.lines()
            .filter(l -> l.startsWith("|") && l.split("\\|")[1].contains("`" + kind.code() + "`"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("docs/export.md lacks " + kind.code()));
    Set<String> subs = new TreeSet<>();
    for (String words : WORDS) {
      for (boolean byState : new boolean[] {true, false}) {
        Optional<Crosswalk.Coded> coded = Crosswalk.of(kind, words, byState);
        if (coded.isEmpty()) {
          assertThat(line).contains("no row");
          return;
        }
        assertThat(PUBLISHED.get(coded.get().type().label)).contains(coded.get().sub());
        subs.add(coded.get().sub());
      }
    }
    assertThat(subs).allSatisfy(sub -> assertThat(line).contains(sub));
    assertThat(line).contains(Crosswalk.of(kind, "", false).orElseThrow().type().label);
  }

  @Test
  void theWordsOfTheReportDecideBetweenSubEventTypes() {
    assertThat(sub(Kind.STRIKE_BOMB, "A suicide bomber struck")).isEqualTo("Suicide bomb");
    assertThat(sub(Kind.STRIKE_BOMB, "A roadside mine went off"))
        .isEqualTo("Remote explosive/landmine/IED");
    assertThat(sub(Kind.STRIKE_AIR, "Helicopters dropped chlorine")).isEqualTo("Chemical weapon");
    assertThat(sub(Kind.HARM_ABUSE, "were beaten")).isEqualTo("Attack");
    assertThat(sub(Kind.HARM_ABDUCT, "arrested")).isEqualTo("Abduction/forced disappearance");
    assertThat(Crosswalk.of(Kind.HARM_ABDUCT, "arrested", true).orElseThrow().sub())
        .isEqualTo("Arrests");
  }

  private static String sub(Kind kind, String words) {
    return Crosswalk.of(kind, words, false).orElseThrow().sub();
  }

  private static Path root() {
    return Path.of(System.getProperty("dateline.root", ".."));
  }
}
