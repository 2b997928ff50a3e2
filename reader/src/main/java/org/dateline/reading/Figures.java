package org.dateline.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.reading.event.EventDraft;
import org.dateline.reading.event.NounClasses;
import org.dateline.reading.event.Sense;
import org.dateline.reading.figure.FoundFigure;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/** Gives each event the counts among its words, and each count the measure that the event tells. */
final class Figures {
  private static final Set<String> KILLING =
      Set.of(
          "kill",
          "die",
          "execute",
          "massacre",
          "murder",
          "behead",
          "shoot",
          "dead",
          "death",
          "body",
          "slaughter",
          "fatality",
          "perish",
          "assassinate",
          "live",
          "life",
          "corpse",
          "claim",
          "slay",
          "drown");
  private static final Set<String> WOUNDING =
      Set.of("wound", "injure", "injured", "wounded", "maim", "hurt");
  private static final Set<Kind> DEADLY =
      EnumSet.of(
          Kind.HARM_KILL,
          Kind.PEOPLE_TOLL,
          Kind.STRIKE_AIR,
          Kind.STRIKE_SHELL,
          Kind.STRIKE_BOMB,
          Kind.FIGHT_CLASH);

  /** Kinds that tell of those whom they count something else than that they were killed. */
  private static final Set<Kind> SPARED =
      EnumSet.of(Kind.HARM_ABDUCT, Kind.PEOPLE_FLEE, Kind.SIEGE_LAY, Kind.SIEGE_LIFT);

  /** Kinds for which it counts how many live there. */
  private static final Set<Kind> PEOPLED =
      EnumSet.of(Kind.SIEGE_LAY, Kind.SIEGE_LIFT, Kind.PEOPLE_DEPRIVE, Kind.PEOPLE_AID);

  private static final Set<String> LIVING = Set.of("live", "reside", "dwell");
  private static final Set<String> HOUSING = Set.of("house", "host", "accommodate");

  private final Found found;
  private final NounClasses nouns;

  Figures(Found found, NounClasses nouns) {
    this.nouns = nouns;
    this.found = found;
  }

  /** The figures of an event. */
  List<Figure> of(EventDraft draft, List<EventDraft> together) {
    List<Figure> result = new ArrayList<>(1);
    for (FoundFigure figure : found.figures(draft.sentence())) {
      boolean orphan = orphan(figure.head(), together);
      if (draft.kind() == Kind.DEAL_ACCUSE || aside(draft, figure)) {
        continue;
      }
      EventDraft fit = fitting(figure, together);
      if (fit != null
          ? fit == draft
          : counts(draft, orphan ? figure.from() - 1 : figure.head(), together)) {
        Figure.Measure measure = shared(figure, measure(draft, figure));
        boolean single =
            figure.low() != null && figure.low() == 1 && draft.agents().contains(figure.head());
        if (measure != null && !single) { // "one jet bombed the town" counts nothing
          result.add(figure(figure, measure));
        }
      }
    }
    return result;
  }

  /**
   * Whether a count only tells who lives somewhere ("districts where 250,000 people live") or what
   * is left out ("with the exception of three towns").
   */
  private boolean aside(EventDraft draft, FoundFigure figure) {
    Sentence words = found.sentence(figure.sentence());
    int verb = words.head(figure.head());
    boolean lives =
        verb >= 0
            && (LIVING.contains(words.lemma(verb)) && verb > figure.head()
                || HOUSING.contains(words.lemma(verb)) && verb < figure.head());
    if (lives && !PEOPLED.contains(draft.kind())) {
      return true;
    }
    for (int at = figure.from() - 1; at >= Math.max(0, figure.from() - 3); at--) {
      if (words.lemma(at).equals("exception") || words.lemma(at).equals("except")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The one event of the sentence that is of the kind which a count tells of and does not itself
   * contain it: those arrested belong to the arrest. Null where the words of the events decide.
   */
  private static @Nullable EventDraft fitting(FoundFigure figure, List<EventDraft> together) {
    Kind kind =
        figure.measure() == Figure.Measure.ABDUCTED
            ? Kind.HARM_ABDUCT
            : figure.measure() == Figure.Measure.REFUGEES
                    || figure.measure() == Figure.Measure.DISPLACED
                ? Kind.PEOPLE_FLEE
                : null;
    EventDraft only = null;
    for (EventDraft draft : together) {
      if (draft.kind() == kind) {
        if (only != null) {
          return null;
        }
        only = draft;
      }
    }
    return only;
  }

  /**
   * "injured 28, the paper said": whether the tree gives a count to no event; then it is that of
   * the word before it.
   */
  private static boolean orphan(int counted, List<EventDraft> together) {
    for (EventDraft draft : together) {
      if (takesPart(draft, counted) || draft.domain().contains(counted)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a count belongs to an event: it counts those who do or suffer it, or stands among its
   * words and counts nobody of another event ("shells fell and forced thousands to flee").
   */
  private static boolean counts(EventDraft draft, int counted, List<EventDraft> together) {
    if (takesPart(draft, counted)) {
      return true;
    }
    if (!draft.domain().contains(counted)) {
      return false;
    }
    for (EventDraft other : together) {
      if (takesPart(other, counted) && !draft.domain().contains(other.head())) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesPart(EventDraft draft, int token) {
    return draft.targets().contains(token) || draft.agents().contains(token);
  }

  /** "40 rebels and 12 soldiers killed": what became of one became of the one beside it. */
  private Figure.@Nullable Measure shared(FoundFigure figure, Figure.@Nullable Measure own) {
    if (own != Figure.Measure.FIGHTERS && own != Figure.Measure.OTHER) {
      return own;
    }
    Sentence words = found.sentence(figure.sentence());
    for (FoundFigure other : found.figures(figure.sentence())) {
      boolean fate =
          other.measure() == Figure.Measure.KILLED || other.measure() == Figure.Measure.WOUNDED;
      boolean beside =
          words.deprel(other.head()).equals("conj") && words.head(other.head()) == figure.head()
              || words.deprel(figure.head()).equals("conj")
                  && words.head(figure.head()) == other.head()
              || joined(words, figure.head(), other.from());
      if (fate && beside) {
        return other.measure();
      }
    }
    return own;
  }

  /** Whether no more than "and" or a comma stands between a counted noun and the next count. */
  private static boolean joined(Sentence words, int noun, int next) {
    int at = noun + 1;
    while (at < next && (words.form(at).equals(",") || words.upos(at) == Upos.CCONJ)) {
      at++;
    }
    return at == next && at > noun + 1;
  }

  private Figure figure(FoundFigure figure, Figure.Measure measure) {
    Sentence words = found.sentence(figure.sentence());
    return new Figure(
        measure,
        figure.who(),
        figure.low(),
        figure.high(),
        figure.approx(),
        figure.cumulative(),
        words.words(figure.from(), figure.to()),
        words.begin(figure.from()),
        words.end(figure.to() - 1));
  }

  /** What a count counts; null where it is no count of people, sites or vehicles. */
  private Figure.@Nullable Measure measure(EventDraft draft, FoundFigure figure) {
    Figure.Measure told = figure.measure();
    boolean elsewhere =
        (told == Figure.Measure.KILLED || told == Figure.Measure.WOUNDED)
            && SPARED.contains(draft.kind())
            && takesPart(draft, figure.head());
    Sentence words = found.sentence(figure.sentence());
    String noun = words.lemma(figure.head());
    if (told != null && !elsewhere) {
      return told;
    }
    if (draft.listed() && (noun.equals("unit") || noun.equals("team"))) {
      return null;
    }
    if (noun.equals("casualty")) {
      return Figure.Measure.OTHER; // killed and wounded together
    }
    boolean vehicle = nouns.is(noun, Sense.VEHICLE) || nouns.is(noun, Sense.AIRCRAFT);
    boolean people =
        nouns.is(noun, Sense.PEOPLE)
            || nouns.is(noun, Sense.ARMED)
            || figure.who().equals("people")
            || told == null; // the lexicon of counts knows them for people
    boolean site = nouns.is(noun, Sense.SITE) || nouns.is(noun, Sense.TERRITORY);
    if (vehicle) {
      return Figure.Measure.VEHICLES;
    }
    if (people) {
      Figure.Measure fate = elsewhere ? null : fate(words, figure.head());
      if (fate != null && DEADLY.contains(draft.kind())) {
        return fate;
      }
      switch (draft.kind()) {
        case HARM_KILL:
        case PEOPLE_TOLL:
          return fate == null ? Figure.Measure.KILLED : fate;
        case PEOPLE_FLEE:
          return noun.equals("refugee") ? Figure.Measure.REFUGEES : Figure.Measure.DISPLACED;
        case SIEGE_LAY:
        case SIEGE_LIFT:
          return Figure.Measure.BESIEGED;
        case HARM_ABDUCT:
          return Figure.Measure.ABDUCTED;
        default:
          return nouns.is(noun, Sense.ARMED) ? Figure.Measure.FIGHTERS : Figure.Measure.OTHER;
      }
    }
    if (site) {
      return Figure.Measure.SITES;
    }
    return nouns.is(noun, Sense.STRIKE) ? Figure.Measure.OTHER : null;
  }

  /** Whether the verb above a counted noun says that they were killed or wounded. */
  private static Figure.@Nullable Measure fate(Sentence words, int head) {
    int at = head;
    for (int i = 0; at >= 0 && i < 4; i++) {
      if (KILLING.contains(words.lemma(at))) {
        return Figure.Measure.KILLED;
      }
      if (WOUNDING.contains(words.lemma(at))) {
        return Figure.Measure.WOUNDED;
      }
      at = words.head(at);
    }
    return null;
  }
}
