package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.place.Where;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Borders as places: "the Turkish border", "the Syria-Turkey border". They are where things happen
 * though no gazetteer has a point for them, so that they stay named. What only a border qualifies
 * ("border crossing", "border guards") is none.
 */
final class Borders {
  private static final Set<String> WORDS = Set.of("border", "borders", "frontier", "frontiers");

  private static final Set<String> JOINS = Set.of("-", "–", "/");

  private final PlaceLexicon lexicon;
  private final List<Sentence> sentences;
  private final List<FoundPlace> found;

  Borders(PlaceLexicon lexicon, List<Sentence> sentences, List<FoundPlace> found) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.found = found;
  }

  /** The places with the borders, in order. */
  List<FoundPlace> added() {
    List<FoundPlace> all = new ArrayList<>(found.size() + 4);
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        while (next < found.size() && before(found.get(next), s, i)) {
          all.add(found.get(next++));
        }
        FoundPlace border = WORDS.contains(sentence.form(i)) ? border(sentence, s, i, all) : null;
        if (border != null) {
          // "Colombia-Ecuador border": the states are no places of their own there
          all.removeIf(place -> within(place, border));
          all.add(border);
        }
      }
    }
    while (next < found.size()) {
      all.add(found.get(next++));
    }
    return all;
  }

  private static boolean within(FoundPlace place, FoundPlace border) {
    return place.sentence() == border.sentence()
        && place.from() >= border.from()
        && !place.adjectival();
  }

  private static boolean before(FoundPlace place, int sentence, int token) {
    return place.sentence() < sentence || place.sentence() == sentence && place.from() <= token;
  }

  private @Nullable FoundPlace border(Sentence sentence, int s, int noun, List<FoundPlace> all) {
    if (sentence.upos(noun) != Upos.NOUN || qualifies(sentence, noun)) {
      return null;
    }
    int from = noun;
    boolean known = false;
    for (int side = noun; side > 0; side = joined(sentence, from) ? from - 1 : 0) {
      FoundPlace place = endingAt(all, s, side);
      boolean state = place != null || lexicon.countries().named(sentence.form(side - 1)) != null;
      if (!state) {
        break;
      }
      known = true;
      from = place != null ? place.from() : side - 1;
    }
    if (!known) {
      return null; // "the border with Iraq": Iraq is what is named
    }
    Surroundings around = new Surroundings(lexicon, sentence, from, noun + 1);
    return new FoundPlace(
        s,
        from,
        noun + 1,
        noun,
        new Where.Named(sentence.words(from, noun + 1)),
        0.9,
        around.near,
        false,
        null);
  }

  private static boolean joined(Sentence sentence, int from) {
    return from > 1 && JOINS.contains(sentence.form(from - 1));
  }

  /** "border crossing", "border guards": the noun behind it is what is meant. */
  private static boolean qualifies(Sentence sentence, int noun) {
    return noun + 1 < sentence.size()
        && (sentence.form(noun + 1).equals("-")
            || sentence.head(noun) > noun
                && sentence.deprel(noun).startsWith("compound")
                && sentence.head(noun) - noun <= 3);
  }

  /** The place whose words end right before a word, or null. */
  private static @Nullable FoundPlace endingAt(List<FoundPlace> all, int s, int token) {
    for (int k = all.size() - 1; k >= 0 && all.get(k).sentence() == s; k--) {
      if (all.get(k).to() == token) {
        return all.get(k);
      }
    }
    return null;
  }
}
