package org.dateline.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * What drafts tell of one another: a list shares its kind ("the villages of A, B and C"), a country
 * or province right behind a name says where it lies ("Kilis, Turkey"), a name is a place wherever
 * it is surely one, and what stands in a dateline is no place of an event.
 */
final class Neighbours {
  private final PlaceLexicon lexicon;
  private final List<Sentence> sentences;
  private final List<Draft> drafts;

  Neighbours(PlaceLexicon lexicon, List<Sentence> sentences, List<Draft> drafts) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.drafts = drafts;
  }

  /** Changes the drafts' evidence and flags. */
  void weigh() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (i > 0) {
        Draft before = drafts.get(i - 1);
        if (before.sentence == draft.sentence && listed(before, draft)) {
          share(before, draft);
        }
        if (before.sentence == draft.sentence && partOf(before, draft)) {
          part(before, draft);
        }
        if (before.sentence == draft.sentence && comma(before, draft)) {
          container(before, draft);
        }
        if (before.sentence == draft.sentence && draft.near && located(before, draft)) {
          before.evidence += 2;
          beside(before, draft);
        } else if (before.sentence == draft.sentence && draft.near && bearing(before, draft)) {
          beside(before, draft);
        }
      }
      possessive(draft);
      compound(draft);
      dateline(draft);
    }
    Map<String, Double> best = new HashMap<>();
    for (Draft draft : drafts) {
      best.merge(draft.words, draft.evidence, Math::max);
    }
    for (Draft draft : drafts) {
      double most = best.getOrDefault(draft.words, 0.0);
      if (most > draft.evidence && draft.evidence > -2.5) {
        draft.evidence += 0.5 * (most - draft.evidence);
      }
    }
  }

  private boolean comma(Draft before, Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    return draft.from == before.to + 1 && sentence.form(before.to).equals(",");
  }

  /** "the Old City of Homs", "Homs Old City": one name is of a part of the other. */
  private boolean partOf(Draft before, Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    return draft.from == before.to
        || draft.from == before.to + 1 && sentence.form(before.to).equals("of");
  }

  /** The part lies in the whole; where the gazetteer has no such part, only the whole is named. */
  private void part(Draft before, Draft draft) {
    boolean behind = draft.from == before.to;
    Draft part = behind ? draft : before;
    Draft whole = behind ? before : draft;
    if (whole.candidates.isEmpty() || whole.adjectival || part.candidates.isEmpty()) {
      return;
    }
    Place city = whole.candidates.get(0).place();
    if (city.kind() == PlaceKind.SETTLEMENT && contains(city, part)) {
      part.within = city;
    } else if (common(part.words)) {
      part.evidence -= 6;
    }
  }

  /** A name that many cities have for a part of them: "Old City", "Downtown". */
  private boolean common(String words) {
    String first = words.split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
    return lexicon.words().is(PlaceWords.Cue.COMPASS, first);
  }

  /** Only commas and conjunctions stand between two names. */
  private boolean listed(Draft before, Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    if (draft.from <= before.to || draft.from - before.to > 3) {
      return false;
    }
    for (int i = before.to; i < draft.from; i++) {
      String form = sentence.lower(i);
      if (!form.equals(",") && !form.equals("and") && !form.equals("or") && !form.equals("&")) {
        return false;
      }
    }
    return true;
  }

  private static void beside(Draft before, Draft draft) {
    draft.locates = true;
    if (!draft.candidates.isEmpty()) {
      before.beside = draft.candidates.get(0).place();
    }
  }

  /** "Sawran north of Aleppo": only a bearing and "of" stand between. */
  private boolean bearing(Draft before, Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    if (draft.from - before.to > 6 || draft.from <= before.to) {
      return false;
    }
    for (int i = before.to; i < draft.from; i++) {
      String form = sentence.lower(i);
      boolean small = form.equals("of") || form.equals("-") || form.equals("near");
      if (!small && !lexicon.words().is(PlaceWords.Cue.COMPASS, form)) {
        return false;
      }
    }
    return true;
  }

  /** "X, about 35 km south of Y": only a comma, numbers, distances and bearings stand between. */
  private boolean located(Draft before, Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    if (draft.from - before.to > 9
        || draft.from <= before.to
        || !sentence.form(before.to).equals(",")) {
      return false;
    }
    for (int i = before.to + 1; i < draft.from; i++) {
      Upos upos = sentence.upos(i);
      if (upos == Upos.VERB || upos == Upos.PROPN || upos == Upos.PRON || upos == Upos.PUNCT) {
        return false;
      }
    }
    return true;
  }

  private void share(Draft before, Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    boolean placed = before.evidence > 1.5 && !before.adjectival;
    if (placed && draft.evidence < 3) {
      draft.evidence += draft.candidates.isEmpty() ? 1.7 : 0.9;
    }
    if (draft.evidence > 2.5 && before.evidence < 3 && !draft.adjectival) {
      before.evidence += 0.7;
    }
    if (draft.kinds.isEmpty() && before.candidates.size() > 0 && before.head < before.from) {
      draft.head = before.head;
    }
    draft.near |= before.near && before.head < before.from && !comma(before, draft);
    boolean after = draft.head >= draft.to - 1 && draft.to > draft.from && before.kinds.isEmpty();
    if (after && !draft.kinds.isEmpty() && plural(sentence, draft.to - 1)) {
      before.kinds.addAll(draft.kinds);
    }
  }

  private static boolean plural(Sentence sentence, int token) {
    return sentence.form(token).endsWith("s") && sentence.upos(token) == Upos.NOUN;
  }

  private void container(Draft before, Draft draft) {
    if (draft.candidates.isEmpty() || draft.adjectival) {
      return;
    }
    for (Candidate whole : draft.candidates) {
      PlaceKind kind = whole.place().kind();
      boolean large =
          kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2;
      if (large && whole.likeness() == 1 && contains(whole.place(), before)) {
        before.within = whole.place();
        draft.holds = whole.place();
        before.evidence += 1.2;
        return;
      }
    }
  }

  private static boolean contains(Place whole, Draft before) {
    for (Candidate candidate : before.candidates) {
      if (candidate.likeness() == 1
          && !candidate.place().id().equals(whole.id())
          && Resolution.inside(candidate.place(), whole)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Syria's army", "Aleppo's residents": nothing is said to happen there; but a city's parts are.
   */
  private void possessive(Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    if (draft.to < sentence.size() && draft.evidence > 0) {
      String next = sentence.form(draft.to);
      if (next.equals("'s") || next.equals("’s")) {
        draft.evidence += 0.2;
        draft.adjectival |=
            !draft.candidates.isEmpty()
                && draft.candidates.get(0).place().kind() == PlaceKind.COUNTRY;
      }
    }
  }

  /** "Aleppo-based", "Aleppo residents": the name qualifies a noun. */
  private void compound(Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    if (draft.to >= sentence.size()) {
      return;
    }
    boolean hyphen = sentence.form(draft.to).equals("-") && sentence.joined(draft.to);
    int head = draft.head;
    boolean modifies =
        head >= draft.from
            && head < draft.to
            && sentence.deprel(head).equals("compound")
            && sentence.head(head) >= draft.to;
    boolean dated =
        modifies
            && sentence.head(head) < sentence.size()
            && day(sentence.form(sentence.head(head)));
    draft.adjectival |=
        hyphen && !range(sentence, draft.to) || modifies && !draft.locative && !dated;
  }

  private static boolean day(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "week",
          "month",
          "year",
          "morning",
          "night" ->
          true;
      default -> word.endsWith("day") && Character.isUpperCase(word.charAt(0));
    };
  }

  /** A hyphen between two capitals joins, one before a small letter makes an adjective. */
  private static boolean range(Sentence sentence, int hyphen) {
    return hyphen + 1 < sentence.size()
        && Character.isUpperCase(sentence.form(hyphen + 1).charAt(0));
  }

  /** "ALEPPO, Syria (Wire) -" at the head of a report. */
  private void dateline(Draft draft) {
    Sentence sentence = sentences.get(draft.sentence);
    if (draft.from > 6) {
      return;
    }
    for (int i = draft.to; i < Math.min(sentence.size() - 1, draft.to + 12); i++) {
      String form = sentence.form(i);
      boolean dash = form.equals("-") || form.equals("--") || form.equals("–") || form.equals("—");
      if (dash && !sentence.joined(i)) {
        String first = sentence.form(0);
        boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
        draft.dateline =
            capitals || sentence.form(i - 1).equals(")") && i < 14 && onlyNames(sentence, i);
        return;
      }
      if (sentence.upos(i) == Upos.VERB) {
        return;
      }
    }
  }

  private static boolean onlyNames(Sentence sentence, int to) {
    for (int i = 0; i < to; i++) {
      Upos upos = sentence.upos(i);
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.PRON || upos == Upos.DET) {
        return false;
      }
    }
    return true;
  }
}
