package org.dateline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  /**
   * Without what the treebank knows: the rules and the list of verbs alone must get these right.
   */
  private final Lemmatizer lemmatizer = new Lemmatizer(Map.of());

  @ParameterizedTest
  @CsvSource({
    "besieged, besiege",
    "besieging, besiege",
    "shelled, shell",
    "shelling, shell",
    "seized, seize",
    "seizes, seize",
    "overran, overrun",
    "overrunning, overrun",
    "fled, flee",
    "fleeing, flee",
    "flees, flee",
    "held, hold",
    "cut, cut",
    "cutting, cut",
    "struck, strike",
    "striking, strike",
    "strikes, strike",
    "captured, capture",
    "retook, retake",
    "retaking, retake",
    "took, take",
    "withdrew, withdraw",
    "withdrawn, withdraw",
    "encircled, encircle",
    "encircling, encircle",
    "bombed, bomb",
    "barrel-bombed, barrel-bomb",
    "killed, kill",
    "dying, die",
    "died, die",
    "wounded, wound",
    "wounds, wound",
    "evacuated, evacuate",
    "displaced, displace",
    "repelled, repel",
    "repulsed, repulse",
    "recaptured, recapture",
    "advanced, advance",
    "advancing, advance",
    "clashed, clash",
    "clashes, clash",
    "pushed, push",
    "pounded, pound",
    "targeted, target",
    "launched, launch",
    "launches, launch",
    "denied, deny",
    "denies, deny",
    "allied, ally",
    "mined, mine",
    "planned, plan",
    "regrouped, regroup",
    "razed, raze",
    "vowed, vow",
    "controlled, control",
    "lost, lose",
    "fell, fall",
    "fallen, fall",
    "fought, fight",
    "shot, shoot",
    "led, lead",
    "said, say",
    "wrested, wrest",
    "severed, sever",
    "tightened, tighten",
    "exploded, explode",
    "hit, hit",
    "hitting, hit",
    "blew, blow",
    "brought, bring",
    "backed, back",
    "has, have",
    "does, do",
    "reopened, reopen",
    "infiltrated, infiltrate",
    "stormed, storm",
    "Seized, seize",
    "SHELLED, shell",
    "stopped, stop",
    "trapped, trap",
    "starving, starve",
    "looted, loot",
    "routed, rout"
  })
  void verbs(String form, String lemma) {
    assertThat(lemmatizer.lemma(form, Upos.VERB)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "rebels, rebel",
    "forces, force",
    "militias, militia",
    "armies, army",
    "clashes, clash",
    "bases, base",
    "houses, house",
    "civilians, civilian",
    "gunmen, gunman",
    "casualties, casualty",
    "strikes, strike",
    "mortars, mortar",
    "shelling, shelling",
    "siege, siege",
    "sieges, siege",
    "bodies, body",
    "villages, village",
    "crisis, crisis",
    "boxes, box",
    "losses, loss",
    "Troops, troop",
    "airstrikes, airstrike"
  })
  void nouns(String form, String lemma) {
    assertThat(lemmatizer.lemma(form, Upos.NOUN)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "Aleppo, aleppo",
    "Homs, homs",
    "Kuweires, kuweires",
    "Syrians, syrian",
    "ISIS, isis"
  })
  void names(String form, String lemma) {
    assertThat(lemmatizer.lemma(form, Upos.PROPN)).isEqualTo(lemma);
  }
}
