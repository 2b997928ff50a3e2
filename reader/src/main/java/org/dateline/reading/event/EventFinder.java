package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.claim.Modality;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Trace;

/**
 * Finds the events of a document. Immutable and thread-safe; takes time linear in the text; never
 * throws on any text.
 */
public final class EventFinder {
  /** Before an event's noun these say when another thing happened: "during the fighting". */
  private static final Set<String> MEANWHILE =
      Set.of("during", "after", "before", "amid", "since", "following", "despite", "until");

  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

  private final TriggerFinder triggers;
  private final ModalWords words;

  /**
   * A finder with the frames and the modal words of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public EventFinder(Lexicon lexicon) {
    this.triggers = new TriggerFinder(FrameLexicon.of(lexicon));
    this.words = ModalWords.of(lexicon);
  }

  /** The events of all sentences, in the order of the text. */
  public List<EventDraft> find(List<Sentence> sentences, Senses senses) {
    return find(sentences, senses, Trace.OFF);
  }

  /** The same, with notes of which frames were tried and how modality was decided. */
  public List<EventDraft> find(List<Sentence> sentences, Senses senses, Trace trace) {
    List<EventDraft> drafts = new ArrayList<>();
    boolean suppositions = false;
    for (int i = 0; i < sentences.size(); i++) {
      boolean takenBack = i + 1 < sentences.size() && Negations.takesBack(sentences.get(i + 1));
      suppositions =
          new OneSentence(sentences.get(i), i, senses, trace).find(drafts, suppositions, takenBack);
    }
    return Blows.told(sentences, drafts);
  }

  /** The work on one sentence. */
  private final class OneSentence {
    private final Sentence sentence;
    private final int number;
    private final Grammar grammar;
    private final Fillers fillers;
    private final EventNotes notes;
    private final PlaceNames placeNames;

    OneSentence(Sentence sentence, int number, Senses senses, Trace trace) {
      this.sentence = sentence;
      this.number = number;
      this.grammar = new Grammar(sentence);
      this.fillers = new Fillers(sentence, number, grammar, senses, words);
      this.notes = new EventNotes(trace, sentence, number, fillers);
      this.placeNames = new PlaceNames(sentence, grammar, fillers);
    }

    /**
     * Adds the events; returns whether the sentence speaks of what would be if something came
     * about.
     */
    boolean find(List<EventDraft> drafts, boolean suppositions, boolean takenBack) {
      EventDraft line = new StrikeLists(sentence, fillers).read(number);
      if (line != null) {
        drafts.add(line);
        return false;
      }
      List<Match> matches = triggers.find(sentence, grammar, fillers, notes);
      if (matches.isEmpty()) {
        return false;
      }
      List<Match> all = matches;
      matches = new Purposes(sentence, grammar).without(matches);
      notes.purposes(all, matches);
      Domains domains = new Domains(sentence, grammar, matches, words);
      int[] owner = domains.owners();
      new PlaceClauses(sentence, grammar, fillers, matches).mend(owner);
      placeNames.joinLists(owner);
      ModalityFinder modalities = new ModalityFinder(sentence, grammar, words, takenBack, notes);
      boolean supposed = false;
      List<EventDraft> here = new ArrayList<>(matches.size());
      for (int m = 0; m < matches.size(); m++) {
        Match match = matches.get(m);
        Kind kind = match.frame().kind();
        if (kind == null) {
          continue;
        }
        Modality modality = modalities.of(match.head(), suppositions);
        supposed |= modality == Modality.CONDITIONAL;
        List<Integer> domain =
            match.transparent() ? tokens(domains.phrase(match)) : tokens(owner, m);
        EventDraft draft = draft(match, kind, modality, domain);
        here.add(draft);
        notes.taken(match, draft);
        // Not where it is denied that aid was hit or sent: only where none came.
        if (kind == Kind.PEOPLE_AID && modality == Modality.DENIED && noneCame(match.head())) {
          here.add(withheld(draft));
        }
      }
      drafts.addAll(new PlaceSharing(sentence).shared(new DoerSharing(sentence).shared(here)));
      return supposed;
    }

    private boolean noneCame(int head) {
      Negations negations = new Negations(sentence, grammar, false);
      return negations.nobody(head) || grammar.verb(head) && negations.byParty(head, true);
    }

    /** Where no aid comes, people go without. */
    private EventDraft withheld(EventDraft aid) {
      return new EventDraft(
          aid.sentence(),
          Kind.PEOPLE_DEPRIVE,
          aid.from(),
          aid.to(),
          aid.head(),
          List.of(),
          aid.targets(),
          aid.places(),
          Modality.ASSERTED,
          false,
          aid.bare(),
          aid.domain(),
          aid.confidence(),
          aid.origin());
    }

    private List<Integer> tokens(int[] owner, int index) {
      List<Integer> domain = new ArrayList<>();
      for (int token = 0; token < owner.length; token++) {
        if (owner[token] == index) {
          domain.add(token);
        }
      }
      return domain;
    }

    private List<Integer> tokens(boolean[] inside) {
      List<Integer> domain = new ArrayList<>();
      for (int token = 0; token < inside.length; token++) {
        if (inside[token]) {
          domain.add(token);
        }
      }
      return domain;
    }

    private EventDraft draft(Match match, Kind kind, Modality modality, List<Integer> domain) {
      Set<Integer> agents = new LinkedHashSet<>();
      for (Function function : match.frame().agents()) {
        for (int token : fillers.at(function, match)) {
          if (doer(token, kind)) {
            agents.add(token);
          } else {
            for (int behind : fillers.behind(token)) {
              if (doer(behind, kind)) {
                agents.add(behind);
              }
            }
          }
        }
        if (!agents.isEmpty()) {
          break;
        }
      }
      Set<Integer> targets = new LinkedHashSet<>();
      for (Function function : match.frame().targets()) {
        boolean anyNoun =
            function.sort() == Function.Sort.OBJ || function.sort() == Function.Sort.HEAD;
        for (int token : fillers.at(function, match)) {
          boolean deed = kind == Kind.DEAL_ACCUSE && !fillers.party(token);
          if (!agents.contains(token) && !deed && target(token, anyNoun)) {
            targets.add(token);
          }
        }
        if (!targets.isEmpty()) {
          break;
        }
      }
      if (targets.isEmpty()) {
        for (int token : fillers.sufferer(match.head())) {
          if (!agents.contains(token) && target(token, false)) {
            targets.add(token);
          }
        }
      }
      int object = sentence.child(match.head(), "obj");
      if (targets.isEmpty()
          && object >= 0
          && !agents.contains(object)
          && target(object, true)
          && match.frame().trigger().form() == Trigger.Form.NOUN) {
        targets.add(object);
      }
      if (agents.isEmpty() && takesDoer(match, kind)) {
        int doer = fillers.armedBefore(match.head(), targets);
        if (doer >= 0) {
          agents.add(doer);
        }
      }
      PlaceRoles roles = new PlaceRoles(sentence, grammar, fillers);
      List<EventDraft.PlaceSlot> places = new ArrayList<>();
      for (int token : domain) {
        if (placeNames.happensAt(token)
            && !agents.contains(token)
            && !targets.contains(token)
            && !apart(token, match, kind, agents)) {
          places.add(new EventDraft.PlaceSlot(token, roles.role(token, kind)));
        }
      }
      addUndergoer(match, kind, roles, places);
      new Containers(sentence, grammar, fillers).mark(kind, places);
      boolean adjectival = match.frame().trigger().form() == Trigger.Form.ADJECTIVE;
      return new EventDraft(
          number,
          kind,
          match.from(),
          match.to(),
          match.head(),
          List.copyOf(agents),
          List.copyOf(targets),
          places,
          modality,
          adjectival,
          (targets.isEmpty() || kind.group() != Kind.Group.HARM) && bare(match, agents, places),
          domain,
          match.frame().confidence(),
          match.frame().origin());
    }

    /**
     * Whether a place only stands with those who condemn ("the officials in X condemned") or before
     * what an adjective qualifies ("from X to rebel-held Y").
     */
    private boolean apart(int token, Match match, Kind kind, Set<Integer> agents) {
      if (kind == Kind.DEAL_ACCUSE) {
        for (int agent : agents) {
          if (agent < token && token < match.from() && grammar.dominates(agent, token)) {
            return true;
          }
        }
      }
      return match.frame().trigger().form() == Trigger.Form.ADJECTIVE
          && token < match.from()
          && match.from() > 0
          && sentence.form(match.from() - 1).equals("-");
    }

    /** Whether a word can stand for who does such a thing: who only watches a fight does not. */
    private boolean doer(int token, Kind kind) {
      if (placeNames.member(token)) {
        return true;
      }
      if (!fillers.party(token)
          || somewhere(token)
          || fillers.is(token, Sense.TIME)
          || Negations.names(sentence, token)) {
        return false;
      }
      Kind.Group group = kind.group();
      boolean meeting =
          kind == Kind.DEAL_TALK || kind == Kind.DEAL_BREAK || kind == Kind.DEAL_AGREE;
      if (meeting
          && fillers.is(token, Sense.PLACE)
          && sentence.deprel(token).startsWith("compound")) {
        return false; // "the London conference"
      }
      boolean force =
          group == Kind.Group.CONTROL
              || group == Kind.Group.ROUTE
              || group == Kind.Group.SIEGE
              || group == Kind.Group.FIGHT
              || group == Kind.Group.STRIKE
              || kind == Kind.PEOPLE_TOLL
              || kind == Kind.HARM_KILL;
      return !force || !fillers.is(token, Sense.OBSERVER);
    }

    /** Whether a name stands as a place, after "in" or "at", rather than for its government. */
    private boolean somewhere(int token) {
      String preposition = grammar.preposition(token);
      return fillers.is(token, Sense.PLACE)
          && (preposition.equals("in") || preposition.equals("at") || preposition.equals("near"));
    }

    /**
     * Whether an active verb of force has its doer in the sentence, if the tree did not find it.
     */
    private boolean takesDoer(Match match, Kind kind) {
      if (match.frame().trigger().form() != Trigger.Form.VERB
          || match.frame().agents().isEmpty()
          || match.frame().agents().get(0).sort() != Function.Sort.SUBJ
          || grammar.passive(match.head())) {
        return false;
      }
      Kind.Group group = kind.group();
      return group == Kind.Group.CONTROL
          || group == Kind.Group.FIGHT
          || group == Kind.Group.STRIKE
          || group == Kind.Group.SIEGE
          || kind == Kind.ROUTE_CUT
          || kind == Kind.ACTOR_DEPLOY;
    }

    /** "the road, which the army reopened": the place or road itself stands in another clause. */
    private void addUndergoer(
        Match match, Kind kind, PlaceRoles roles, List<EventDraft.PlaceSlot> places) {
      boolean ofPlaces =
          kind.group() == Kind.Group.ROUTE
              || kind.group() == Kind.Group.CONTROL
              || kind.group() == Kind.Group.SIEGE;
      int object = ofPlaces && grammar.verb(match.head()) ? grammar.object(match.head()) : -1;
      boolean place =
          object >= 0 && (fillers.is(object, Sense.PLACE) || fillers.is(object, Sense.ROAD));
      if (place && places.stream().noneMatch(slot -> slot.token() == object)) {
        places.add(0, new EventDraft.PlaceSlot(object, roles.role(object, kind)));
      }
    }

    private boolean target(int token, boolean anyNoun) {
      if (DIRECTIONS.contains(sentence.lemma(token))) {
        return false; // "from the south and west"
      }
      if (token + 2 < sentence.size()
              && sentence.joined(token + 1)
              && sentence.form(token + 1).equals("-")
          || fillers.is(token, Sense.TIME)
          || Negations.names(sentence, token)) {
        return false; // "hit rebel-held X": the rebels are not what is hit
      }
      if (fillers.party(token)) {
        return true;
      }
      if (fillers.is(token, Sense.PLACE)
          || fillers.is(token, Sense.ROAD)
          || fillers.is(token, Sense.TERRITORY)
          || fillers.is(token, Sense.SITE) && placeNames.names(token)) {
        return false;
      }
      return anyNoun && grammar.noun(token);
    }

    /** A definite noun that names nobody and no place of its own: "the offensive". */
    private boolean bare(Match match, Set<Integer> agents, List<EventDraft.PlaceSlot> places) {
      if (match.frame().trigger().form() != Trigger.Form.NOUN || !places.isEmpty()) {
        return false;
      }
      boolean meanwhile = MEANWHILE.contains(grammar.preposition(match.head()));
      for (int child : sentence.children(match.head())) {
        if (agents.contains(child)) {
          return false;
        }
        String lemma = sentence.lemma(child);
        if (sentence.deprel(child).equals("det")
            && samePhrase(child, match.from())
            && (lemma.equals("the")
                || lemma.equals("this")
                || lemma.equals("that")
                || lemma.equals("these")
                || lemma.equals("those")
                || lemma.equals("both")
                || lemma.equals("such"))) {
          return agents.isEmpty() || meanwhile && !owned(match, agents);
        }
      }
      return false;
    }

    /** Whether no noun stands between a determiner and an event's noun. */
    private boolean samePhrase(int determiner, int from) {
      for (int at = determiner + 1; at < from; at++) {
        if (grammar.noun(at)) {
          return false;
        }
      }
      return determiner < from;
    }

    /** Whether the doers are named with the noun: "the rebels' offensive", "the attack by X". */
    private boolean owned(Match match, Set<Integer> agents) {
      for (int agent : agents) {
        if (grammar.dominates(match.head(), agent)) {
          return true;
        }
      }
      return false;
    }
  }
}
