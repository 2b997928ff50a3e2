package org.dateline.reading.place;

import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;
import org.dateline.reading.text.name.NameWords;

/** Weighs what speaks for and against words naming a place at all, in log-odds. */
final class Evidence {
  private static final int BIG = 100_000;
  private static final int MIDDLING = 5_000;

  private final PlaceLexicon lexicon;

  Evidence(PlaceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The evidence for a draft with candidates within a name. */
  double of(Name name, Sentence sentence, Draft draft, Surroundings around) {
    Candidate best = draft.candidates.get(0);
    Place place = best.place();
    double evidence = spelling(best.likeness());
    int words = 0;
    for (int i = draft.from; i < draft.to; i++) {
      words += NameFinder.capital(sentence, i) ? 1 : 0;
    }
    boolean whole = draft.from <= name.core() && draft.to >= name.to();
    evidence += place.kind() == PlaceKind.COUNTRY ? 3 : 0;
    long people = 0;
    for (Candidate candidate : draft.candidates) {
      people =
          candidate.likeness() >= best.likeness()
              ? Math.max(people, candidate.place().population())
              : people;
    }
    evidence += people >= BIG ? 1.6 : people >= MIDDLING ? 0.7 : 0;
    evidence += words > 1 ? 1 : 0;
    evidence += around.feature ? 2.5 : around.held ? 2 : 0;
    evidence -= unit(sentence, draft.to) ? 4 : 0;
    evidence += around.strong ? 1.5 : around.locative ? 0.8 : 0;
    evidence +=
        switch (name.guess()) {
          case PERSON ->
              draft.from >= name.core() && draft.to == name.to() && words > 1 ? -2.5 : -5;
          case BODY -> -6;
          case OFFICE -> -6;
          case SITE -> 0.3;
          case UNKNOWN -> whole ? 0 : -1.2;
        };
    if (!whole && name.guess() == Name.Guess.UNKNOWN && draft.from > name.from()) {
      evidence -= 1;
    }
    int head = draft.head;
    evidence -= subjectOfSpeech(sentence, head) ? 1.2 : 0;
    boolean bare = !around.feature && !around.locative && place.kind() != PlaceKind.COUNTRY;
    evidence += subject(sentence, head, bare && people < BIG);
    evidence -= openingWord(sentence, draft) ? 0.6 : 0;
    evidence += sentence.upos(draft.from) == Upos.PROPN ? 0.2 : draft.from + 1 == draft.to ? -1 : 0;
    return evidence;
  }

  /** Who does something is seldom a place; what is shelled or taken often is. */
  private double subject(Sentence sentence, int head, boolean small) {
    int verb = sentence.head(head);
    boolean suffers = sentence.deprel(head).equals("nsubj:pass") && verb >= 0;
    if (suffers && lexicon.words().is(Cue.CAPTURE, sentence.lemma(verb))) {
      return 0.8;
    }
    return small && sentence.deprel(head).startsWith("nsubj") ? -1 : 0;
  }

  /** "the Al Bakr battalion": the name of a body whose last word stands in lower case. */
  boolean unit(Sentence sentence, int at) {
    if (at >= sentence.size() || NameFinder.capital(sentence, at)) {
      return false;
    }
    String form = sentence.form(at);
    return lexicon.names().is(NameWords.Cue.ORGHEAD, form)
        && !lexicon.words().is(Cue.FEATURE, form)
        && !form.endsWith("s")
        && !form.equals("office");
  }

  private static double spelling(double likeness) {
    return likeness == 1 ? 1 : likeness >= 0.85 ? 0.2 : likeness >= 0.78 ? -0.6 : -1.6;
  }

  static boolean openingWord(Sentence sentence, Draft draft) {
    return draft.to - draft.from == 1 && draft.from == 0 && sentence.size() > 3;
  }

  private boolean subjectOfSpeech(Sentence sentence, int token) {
    int verb = sentence.head(token);
    return verb >= 0
        && sentence.deprel(token).startsWith("nsubj")
        && lexicon.names().is(NameWords.Cue.SPEECH, sentence.lemma(verb));
  }
}
