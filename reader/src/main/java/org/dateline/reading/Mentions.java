package org.dateline.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.actor.FoundActor;
import org.dateline.reading.attribution.Speaker;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of words: the shortest phrase that names somebody or something, with what it was
 * resolved to.
 */
final class Mentions {
  /** "fighters from X", "members of X": X is who is meant. */
  private static final Set<String> PARTS =
      Set.of(
          "fighter",
          "member",
          "soldier",
          "element",
          "battalion",
          "gunman",
          "unit",
          "supporter",
          "remnant",
          "militant",
          "combatant",
          "troop",
          "brigade",
          "personnel");

  /** Times of day that are no part of who does something: "at dawn aircraft struck". */
  private static final Set<String> DAYTIMES =
      Set.of("dawn", "dusk", "overnight", "nightfall", "sunset", "sunrise", "midnight", "noon");

  /** Words that open the name of an outlet. */
  private static final Set<String> OUTLETS = Set.of("radio", "voice", "agence", "sky", "channel");

  /** Words that count and name nobody. */
  private static final Set<String> QUANTITIES =
      Set.of("several", "many", "few", "various", "numerous", "more");

  private static final Set<String> OF = Set.of("of", "from", "with", "in", "under");

  private static final Comparator<FoundPlace> ORDER =
      Comparator.comparingInt(FoundPlace::sentence).thenComparingInt(FoundPlace::from);

  private final Found found;
  private final Map<String, List<FoundPlace>> bearers = new HashMap<>();

  Mentions(Found found) {
    this.found = found;
  }

  /**
   * Those whom a word stands for: one, or several where it only introduces them ("members of X and
   * Y").
   */
  List<Mention> parties(int sentence, int token) {
    Sentence words = found.sentence(sentence);
    if (PARTS.contains(words.lemma(token))) {
      List<Mention> meant = new ArrayList<>(1);
      for (int child : words.children(token)) {
        if (words.deprel(child).startsWith("nmod") && OF.contains(preposition(words, child))) {
          addNamed(sentence, child, meant);
        }
      }
      if (meant.isEmpty() && token + 2 < words.size() && OF.contains(words.lemma(token + 1))) {
        int named = words.upos(token + 2) == Upos.DET ? token + 3 : token + 2;
        if (named < words.size()) {
          addNamed(sentence, named, meant);
        }
      }
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    return List.of(mention(sentence, token));
  }

  private void addNamed(int sentence, int token, List<Mention> into) {
    FoundActor actor = found.actor(sentence, token);
    if (actor == null
        || actor.form() == FoundActor.Form.PRONOUN
        || actor.actor() == null && actor.form() != FoundActor.Form.NAME) {
      return;
    }
    into.add(of(actor));
    Sentence words = found.sentence(sentence);
    for (int child : words.children(token)) {
      if (words.deprel(child).equals("conj")) {
        addNamed(sentence, child, into);
      }
    }
  }

  private static String preposition(Sentence words, int noun) {
    int mark = words.child(noun, "case");
    return mark < 0 ? "" : words.lemma(mark);
  }

  /** The phrase that a word heads. */
  Mention mention(int sentence, int token) {
    // "Western-backed rebels": asked for who backs them, the name within the longer phrase.
    FoundActor actor = found.actor(sentence, token);
    if (actor != null && token != actor.head()) {
      FoundActor headed = found.headed(sentence, token);
      int up = found.sentence(sentence).head(token);
      actor = headed != null && up >= actor.from() && up < actor.to() ? headed : actor;
    }
    return actor != null ? of(actor) : phrase(sentence, token);
  }

  private Mention of(FoundActor actor) {
    Sentence words = found.sentence(actor.sentence());
    int from = actor.from();
    while (from < actor.to() - 1 && DAYTIMES.contains(words.lemma(from))) {
      from++;
    }
    return new Mention(
        words.words(from, actor.to()),
        words.begin(from),
        words.end(actor.to() - 1),
        actor.name(),
        actor.actor());
  }

  /** A speaker. */
  Mention speaker(Speaker speaker) {
    FoundActor actor = found.actor(speaker.sentence(), speaker.head());
    boolean longer =
        actor != null
            && actor.form() == FoundActor.Form.NAME
            && speaker.from() < actor.from()
            && speaker.to() >= actor.to()
            && inName(found.sentence(speaker.sentence()), actor.from());
    if (longer) {
      actor = null; // "Radio Sweden" is not Sweden
    }
    if (actor != null
        && (actor.form() != FoundActor.Form.COMMON_NOUN
            || actor.from() <= speaker.from() && actor.to() >= speaker.to())) {
      return of(actor);
    }
    Sentence words = found.sentence(speaker.sentence());
    return new Mention(
        words.words(speaker.from(), speaker.to()),
        words.begin(speaker.from()),
        words.end(speaker.to() - 1),
        null,
        actor == null ? null : actor.actor());
  }

  /** Whether a capitalised noun before a name is part of it. */
  private static boolean inName(Sentence words, int from) {
    return words.upos(from - 1) == Upos.PROPN
        && words.head(from - 1) == from
        && OUTLETS.contains(words.lemma(from - 1));
  }

  /** A noun with what stands right before it, without articles, numbers and pronouns. */
  private Mention phrase(int sentence, int token) {
    Sentence words = found.sentence(sentence);
    int from = token;
    while (from > 0 && belongs(words, from - 1, token)) {
      from--;
    }
    while (from < token
        && (words.upos(from) == Upos.PUNCT
            || words.upos(from) == Upos.PART
            || DAYTIMES.contains(words.lemma(from)))) {
      from++;
    }
    int to = token + 1;
    while (to < words.size() && words.head(to) == token && words.deprel(to).startsWith("flat")) {
      to++;
    }
    return new Mention(words.words(from, to), words.begin(from), words.end(to - 1), null, null);
  }

  private static boolean belongs(Sentence words, int token, int head) {
    boolean hyphen = words.form(token).equals("-") && words.joined(token);
    if (hyphen || words.form(token + 1).equals("-") && words.joined(token + 1)) {
      return true; // "front-end loader", whatever the tree makes of it
    }
    boolean joins =
        words.upos(token) == Upos.VERB && token > 0 && words.upos(token - 1) == Upos.CCONJ;
    if (QUANTITIES.contains(words.lemma(token)) || joins) {
      return false;
    }
    int up = words.head(token);
    boolean below = up >= token && up <= head;
    if (!below) {
      return false;
    }
    switch (words.upos(token)) {
      case ADJ:
      case NOUN:
      case PROPN:
      case VERB:
        String deprel = words.deprel(token);
        return deprel.equals("amod")
            || deprel.startsWith("compound")
            || deprel.startsWith("flat")
            || deprel.startsWith("nmod")
            || deprel.startsWith("obl");
      case PART:
        return words.form(token).endsWith("s");
      case PUNCT:
        return words.form(token).equals("-");
      default:
        return false;
    }
  }

  /** A place; where the words only describe it, the nearest words that name it. */
  PlaceMention place(FoundPlace place, PlaceMention.Role role) {
    FoundPlace named = place.name() == null ? place : naming(place, place.name());
    FoundPlace shown = named == null ? place : named;
    Sentence words = found.sentence(shown.sentence());
    boolean near = place.near() && role == PlaceMention.Role.AT;
    return new PlaceMention(
        words.words(shown.from(), shown.to()),
        words.begin(shown.from()),
        words.end(shown.to() - 1),
        near ? PlaceMention.Role.NEAR : role,
        place.where(),
        place.confidence());
  }

  /** The nearest words at or before a description that give the name in full, or null. */
  private @Nullable FoundPlace naming(FoundPlace place, String name) {
    List<FoundPlace> bearers = bearers().get(name);
    if (bearers == null) {
      return null;
    }
    int at = Collections.binarySearch(bearers, place, ORDER);
    int before = (at >= 0 ? at : -at - 1) - 1;
    return bearers.get(Math.max(0, before));
  }

  /** The places that are named, by their words, in order; made once a report. */
  private Map<String, List<FoundPlace>> bearers() {
    if (bearers.isEmpty()) {
      for (FoundPlace place : found.places()) {
        if (place.name() == null) {
          String words = found.sentence(place.sentence()).words(place.from(), place.to());
          bearers.computeIfAbsent(words, w -> new ArrayList<>(2)).add(place);
        }
      }
      bearers.values().forEach(places -> places.sort(ORDER));
    }
    return bearers;
  }
}
