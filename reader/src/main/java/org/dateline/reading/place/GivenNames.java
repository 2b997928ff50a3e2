package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;

/**
 * Turns names of places that are given into drafts, however little their words tell. One thread.
 */
final class GivenNames {
  private final List<Sentence> sentences;
  private final Candidates candidates;

  GivenNames(List<Sentence> sentences, Candidates candidates) {
    this.sentences = sentences;
    this.candidates = candidates;
  }

  /** One draft for each name, in order. */
  List<Draft> drafts(List<PlaceName> names) {
    List<Draft> drafts = new ArrayList<>();
    for (PlaceName name : names) {
      drafts.add(draft(name, sentences.get(name.sentence())));
    }
    return drafts;
  }

  private Draft draft(PlaceName name, Sentence sentence) {
    Surroundings around = new Surroundings(candidates.lexicon(), sentence, name.from(), name.to());
    String words = sentence.words(name.from(), name.to());
    Set<PlaceKind> kinds = EnumSet.copyOf(around.kinds);
    List<Candidate> found = found(name, sentence, words, kinds);
    Draft draft =
        new Draft(
            name.sentence(),
            name.from(),
            name.to(),
            Drafts.head(sentence, name.from(), name.to()),
            words,
            found,
            kinds);
    draft.near = around.near;
    draft.evidence = 5;
    return draft;
  }

  private List<Candidate> found(
      PlaceName name, Sentence sentence, String words, Set<PlaceKind> kinds) {
    Place people = candidates.lexicon().countries().ofPeople(words);
    if (people != null) {
      return List.of(new Candidate(candidates.known(people), 1, true));
    }
    Provinces.Province province = candidates.lexicon().provinces().ofPeople(words);
    // who knows that "BC" is a place means the province, but by "LA" the city
    boolean letters = words.length() == 2 && !words.equals("LA");
    if (province == null && (letters || Drafts.abbreviates(sentence, name.from(), words))) {
      province = candidates.lexicon().provinces().ofShort(words);
    }
    Candidate known = province == null ? null : candidates.known(province);
    return known != null ? List.of(known) : looked(words, kinds);
  }

  /** Looks the words up, then without the word for their kind, then without what part of it. */
  private List<Candidate> looked(String words, Set<PlaceKind> kinds) {
    boolean capitals = words.length() > 4 && words.equals(words.toUpperCase(Locale.ROOT));
    String name = capitals ? Drafts.title(words) : words;
    List<Candidate> found = candidates.named(name);
    if (!found.isEmpty()) {
      return found;
    }
    int last = name.lastIndexOf(' ');
    String kind = last < 0 ? "" : name.substring(last + 1).toLowerCase(Locale.ROOT);
    if (candidates.lexicon().words().is(Cue.FEATURE, kind)) {
      Set<PlaceKind> told = candidates.lexicon().words().kinds(kind);
      kinds.addAll(told);
      List<Candidate> bare = looked(name.substring(0, last), kinds);
      // a town that is called as a county seldom lies in it
      return told.equals(Set.of(PlaceKind.ADMIN2)) ? units(bare) : bare;
    }
    int first = name.indexOf(' ');
    String part = first < 0 ? "" : name.substring(0, first).toLowerCase(Locale.ROOT);
    if (candidates.lexicon().words().is(Cue.COMPASS, part) || part.equals("the")) {
      return looked(name.substring(first + 1), kinds);
    }
    return List.of();
  }

  private static List<Candidate> units(List<Candidate> candidates) {
    List<Candidate> units = new ArrayList<>(candidates);
    units.removeIf(
        candidate ->
            candidate.place().kind() != PlaceKind.ADMIN2
                && candidate.place().kind() != PlaceKind.ADMIN1);
    return units;
  }
}
