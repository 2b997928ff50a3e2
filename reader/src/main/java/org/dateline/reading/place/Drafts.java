package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.reading.place.PlaceWords.Cue;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;
import org.dateline.reading.text.name.NameWords;
import org.jspecify.annotations.Nullable;

/** Turns the names of a document into drafts of places, with the evidence for each. One thread. */
final class Drafts {
  private static final int LONGEST = 6;

  private final List<Sentence> sentences;
  private final List<Name> names;
  private final Candidates candidates;
  private final PlaceLexicon lexicon;
  private final Evidence evidence;
  private final Roads roads;
  private final List<Draft> drafts = new ArrayList<>();

  Drafts(List<Sentence> sentences, List<Name> names, Candidates candidates, Roads roads) {
    this.sentences = sentences;
    this.names = names;
    this.candidates = candidates;
    this.lexicon = candidates.lexicon();
    this.evidence = new Evidence(lexicon);
    this.roads = roads;
  }

  /** All drafts, in order. */
  List<Draft> all() {
    for (Name name : names) {
      inName(name, sentences.get(name.sentence()));
    }
    numbered();
    return drafts;
  }

  /** "Base 46", "Regiment 111": a name of a capitalised noun and a number that is known. */
  private void numbered() {
    boolean any = false;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 1; i < sentence.size(); i++) {
        boolean number =
            Character.isDigit(sentence.form(i).charAt(0)) && NameFinder.capital(sentence, i - 1);
        if (number) {
          any |= numbered(s, sentence, i);
        }
      }
    }
    if (any) {
      drafts.sort(
          Comparator.comparingInt((Draft draft) -> draft.sentence)
              .thenComparingInt(draft -> draft.from));
    }
  }

  private boolean numbered(int s, Sentence sentence, int number) {
    List<Candidate> found = candidates.named(sentence.words(number - 1, number + 1));
    if (found.isEmpty() || found.get(0).likeness() < 1) {
      return false;
    }
    drafts.removeIf(draft -> draft.sentence == s && draft.from == number - 1 && draft.to == number);
    for (Draft draft : drafts) {
      if (draft.sentence == s && draft.from <= number && draft.to > number - 1) {
        return false;
      }
    }
    Surroundings around = new Surroundings(lexicon, sentence, number - 1, number + 1);
    String words = sentence.words(number - 1, number + 1);
    Draft draft = make(s, sentence, number - 1, number + 1, words, found, around);
    draft.evidence = 3;
    drafts.add(draft);
    return true;
  }

  /** Takes the longest known names inside a capitalised name, left to right. */
  private void inName(Name name, Sentence sentence) {
    boolean body = name.guess() == Name.Guess.BODY && !known(sentence, name);
    if (body || name.guess() == Name.Guess.OFFICE) {
      return;
    }
    if (road(name, sentence)) {
      return;
    }
    int at = name.from();
    int before = drafts.size();
    if (name.guess() == Name.Guess.SITE
        && lexicon.names().is(NameWords.Cue.SITESTART, sentence, name.from())
        && !known(sentence, name)) {
      unknown(name, sentence);
      return;
    }
    while (at < name.to()) {
      int to = Math.min(name.to(), at + LONGEST);
      @Nullable Draft draft = null;
      while (to > at && draft == null) {
        draft = startsWord(sentence, at) ? draft(name, sentence, at, to) : null;
        to--;
      }
      if (draft != null) {
        drafts.add(draft);
        at = draft.to;
      } else {
        at++;
      }
    }
    if (doubtful(drafts.subList(before, drafts.size()))) {
      unknown(name, sentence);
    }
  }

  /** Nothing within the name is likely to be a place by itself. */
  private static boolean doubtful(List<Draft> within) {
    for (Draft draft : within) {
      if (draft.evidence > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the gazetteer has the whole name: "Wadi Barada". */
  private boolean known(Sentence sentence, Name name) {
    return !candidates.named(sentence.words(name.from(), name.to())).isEmpty();
  }

  private static boolean startsWord(Sentence sentence, int at) {
    return NameFinder.capital(sentence, at) || at + 1 < sentence.size() && isArticle(sentence, at);
  }

  private static boolean isArticle(Sentence sentence, int at) {
    String form = sentence.form(at);
    return form.length() <= 3 && !form.equals("of") && Character.isLetter(form.charAt(0));
  }

  private @Nullable Draft draft(Name name, Sentence sentence, int from, int to) {
    if (!endsWord(sentence, from, to) || beginsLonger(name, sentence, from, to)) {
      return null;
    }
    String words = sentence.words(from, to);
    boolean lone = to - from == 1;
    Draft known = province(name, sentence, from, to, words);
    if (known != null) {
      return known;
    }
    if (lone
        && (lexicon.names().is(NameWords.Cue.STOP, words)
            || lexicon.words().is(Cue.COMPASS, words.toLowerCase(Locale.ROOT))
            || words.length() < 3 && !words.equals("UK") && !words.equals("US"))) {
      return null;
    }
    if (lone) {
      Place country = lexicon.countries().ofPeople(words);
      if (country != null) {
        return people(name, sentence, from, words, country);
      }
    }
    String looked =
        words.equals(words.toUpperCase(Locale.ROOT)) && words.length() > 4 ? title(words) : words;
    Surroundings around = new Surroundings(lexicon, sentence, from, to);
    List<Candidate> found = candidates.named(looked);
    int end = to;
    if (around.kinds.contains(PlaceKind.ADMIN1) && !around.near) {
      List<Candidate> province = candidates.named(looked + " Governorate");
      found = province.isEmpty() ? candidates.named(looked + " Province") : province;
      found = found.isEmpty() || found.get(0).likeness() < 0.9 ? candidates.named(looked) : found;
    } else if (around.to > to) {
      List<Candidate> whole = candidates.named(sentence.words(from, around.to));
      if (!whole.isEmpty() && whole.get(0).likeness() > 0.85) {
        found = whole;
      } else if (around.kinds.contains(PlaceKind.SITE)) {
        around.to = to;
      }
    }
    int feature = possessed(sentence, to);
    if (feature > 0) {
      String whole = words + " " + sentence.words(to + 1, feature);
      List<Candidate> site = candidates.named(whole);
      if (!site.isEmpty() && site.get(0).likeness() == 1) {
        Draft draft = new Draft(name.sentence(), from, feature, feature - 1, whole, site, Set.of());
        draft.evidence = 4;
        return draft;
      }
    }
    if (!around.kinds.isEmpty()) {
      found = withFeature(looked, around, found);
    }
    if (found.isEmpty()) {
      return null;
    }
    Draft draft = make(name.sentence(), sentence, from, end, looked, found, around);
    draft.evidence = evidence.of(name, sentence, draft, around);
    return draft;
  }

  /**
   * "Ill.", "NSW", "Texan": a province by its short form or its adjective; null for other words.
   */
  private @Nullable Draft province(Name name, Sentence sentence, int from, int to, String words) {
    Provinces.Province people = lexicon.provinces().ofPeople(words);
    Provinces.Province known = people;
    if (known == null && abbreviates(sentence, from, words)) {
      known = lexicon.provinces().ofShort(words);
      // a short form of a part of the world names its union, which is a body: "EU"
      known = known != null && known.country().isEmpty() ? null : known;
    }
    Candidate candidate = known == null ? null : candidates.known(known);
    if (candidate == null) {
      return null;
    }
    Draft draft =
        make(
            name.sentence(),
            sentence,
            from,
            to,
            words,
            List.of(candidate),
            new Surroundings(lexicon, sentence, from, to));
    draft.to = to;
    draft.adjectival = people != null;
    draft.evidence = name.guess() == Name.Guess.PERSON ? 0 : 4;
    return draft;
  }

  /** Whether words are written as a short form: with a full stop, or as capitals behind a comma. */
  static boolean abbreviates(Sentence sentence, int from, String words) {
    return words.endsWith(".")
        || words.length() > 2
        || from > 0 && sentence.form(from - 1).equals(",");
  }

  /** The end of "'s central prison" behind a name; 0 where nothing of the kind follows. */
  private int possessed(Sentence sentence, int at) {
    if (at >= sentence.size()
        || !sentence.form(at).equals("'s") && !sentence.form(at).equals("’s")) {
      return 0;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      String form = sentence.form(i);
      if (!Character.isLowerCase(form.charAt(0))) {
        return 0;
      }
      if (lexicon.words().is(Cue.FEATURE, form)) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Adds the places that bear the name with a word for their kind: "Menagh" as "Menagh airbase".
   */
  private List<Candidate> withFeature(String name, Surroundings around, List<Candidate> found) {
    List<Candidate> more = new ArrayList<>();
    for (String feature : lexicon.words().namesOf(around.kinds)) {
      for (Candidate candidate : candidates.named(name + " " + feature)) {
        boolean kind = around.kinds.contains(candidate.place().kind());
        if (kind
            && candidate.likeness() >= 0.9
            && !has(found, candidate)
            && !has(more, candidate)) {
          more.add(candidate);
        }
      }
    }
    if (more.isEmpty()) {
      return found;
    }
    more.addAll(found);
    return more;
  }

  private static boolean has(List<Candidate> some, Candidate candidate) {
    for (Candidate other : some) {
      if (other.place().id().equals(candidate.place().id())) {
        return true;
      }
    }
    return false;
  }

  static String title(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean start = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return out.toString();
  }

  /**
   * "Tell" of "Tell Umm Sharshara" is no place by itself; in a headline of many words it may be.
   */
  private boolean beginsLonger(Name name, Sentence sentence, int from, int to) {
    return name.guess() == Name.Guess.UNKNOWN
        && from == name.from()
        && to < name.to()
        && name.to() - name.from() < 5
        && NameFinder.capital(sentence, to)
        && !lexicon.names().is(NameWords.Cue.SITE, sentence, to)
        && lexicon.countries().ofPeople(sentence.form(from)) == null;
  }

  private static boolean endsWord(Sentence sentence, int from, int to) {
    String last = sentence.form(to - 1);
    return !last.equals("-") && !(to - from > 1 && isSmall(last));
  }

  private static boolean isSmall(String form) {
    return switch (form) {
      case "of", "and", "the", "for", "al", "el", "Al" -> true;
      default -> false;
    };
  }

  private Draft make(
      int s,
      Sentence sentence,
      int from,
      int to,
      String words,
      List<Candidate> found,
      Surroundings around) {
    int end = Math.max(to, around.to);
    Draft draft =
        new Draft(
            s, from, end, head(sentence, from, end), words, found, EnumSet.copyOf(around.kinds));
    draft.head = around.carrier >= 0 ? around.carrier : draft.head;
    draft.near = around.near;
    draft.locative = around.locative;
    return draft;
  }

  /** The token of a span on which the others depend. */
  static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = sentence.head(i);
      if ((head < from || head >= to) && sentence.upos(i) != Upos.PUNCT) {
        return i;
      }
    }
    return to - 1;
  }

  /** "Syrian", "Turks": a country as an adjective, no place of an event. */
  private Draft people(Name name, Sentence sentence, int at, String words, Place country) {
    Draft draft =
        new Draft(
            name.sentence(),
            at,
            at + 1,
            at,
            words,
            List.of(new Candidate(candidates.known(country), 1, true)),
            Set.of());
    draft.adjectival = true;
    draft.evidence = name.guess() == Name.Guess.PERSON ? 0 : 4;
    return draft;
  }

  /** A name that no gazetteer has, where the words around it say that it is a place. */
  private void unknown(Name name, Sentence sentence) {
    boolean site = name.guess() == Name.Guess.SITE;
    if (!site && name.guess() != Name.Guess.UNKNOWN) {
      return;
    }
    String words = sentence.words(name.from(), name.to());
    boolean capital = NameFinder.capital(sentence, name.to() - 1);
    if (!capital
        || lexicon.names().is(NameWords.Cue.STOP, words)
        || words.length() < 3
        || words.equals(words.toUpperCase(Locale.ROOT))) {
      return;
    }
    Surroundings around = new Surroundings(lexicon, sentence, name.from(), name.to());
    Draft draft = make(name.sentence(), sentence, name.from(), name.to(), words, List.of(), around);
    boolean proper =
        sentence.upos(draft.head) == Upos.PROPN || sentence.upos(name.from()) == Upos.PROPN;
    draft.evidence =
        -0.8
            + (around.feature || around.held ? 2 : 0)
            - (evidence.unit(sentence, draft.to) ? 4 : 0)
            + (around.strong ? 1.7 : around.locative ? 0.6 : 0)
            + (site ? 1 : 0)
            + (proper ? 0.2 : -1.5)
            - (Evidence.openingWord(sentence, draft) ? 1 : 0);
    drafts.add(draft);
  }

  /** The first token of names joined by dashes that end at a token: "A - B - C road". */
  private static int chain(Sentence sentence, int at) {
    int from = at;
    while (from > 1
        && (sentence.form(from - 1).equals("-") || sentence.form(from - 1).equals("–"))
        && NameFinder.capital(sentence, from - 2)) {
      from -= 2;
      while (from > 1
          && sentence.form(from - 1).equals("-")
          && isArticle(sentence, from - 2)
          && Character.isLowerCase(sentence.form(from - 2).charAt(0))) {
        from -= 2;
      }
    }
    return from;
  }

  /** "the Castello road", "the Damascus-Aleppo Highway", "the M5". */
  private boolean road(Name name, Sentence sentence) {
    int to = name.to();
    boolean named =
        lexicon.words().is(Cue.ROAD, Candidates.lower(sentence.form(to - 1)))
            && to - name.from() > 1;
    while (to < sentence.size() && to < name.to() + 2 && !named) {
      String w = Candidates.lower(sentence.form(to));
      named = lexicon.words().is(Cue.ROAD, w);
      if (!named && !w.equals("ring") && !w.equals("supply") && !w.equals("international")) {
        break;
      }
      to++;
    }
    String words = sentence.words(name.from(), to);
    if (!named) {
      if (!words.matches("M[1-9]\\d?|M-[1-9]")) {
        return false;
      }
      words = words.replace("-", "");
    }
    int from = chain(sentence, name.from());
    String chained = sentence.words(from, to);
    @Nullable Route route = roads.named(chained);
    if (route != null && from < name.from()) {
      words = chained;
      for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence == name.sentence(); i--) {
        if (drafts.get(i).from >= from) {
          drafts.remove(i);
        }
      }
    } else {
      route = roads.named(words);
    }
    Draft draft =
        new Draft(
            name.sentence(),
            words.equals(chained) ? from : name.from(),
            to,
            named ? to - 1 : head(sentence, name.from(), to),
            words,
            List.of(),
            Set.of());
    draft.route = route;
    draft.evidence = route != null ? 4 : 2;
    drafts.add(draft);
    return true;
  }
}
