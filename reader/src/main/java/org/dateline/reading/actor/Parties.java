package org.dateline.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.reading.actor.ActorWords.Cue;
import org.dateline.reading.actor.FoundActor.Form;
import org.dateline.reading.actor.Party.Sort;
import org.dateline.reading.text.Dateline;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;
import org.jspecify.annotations.Nullable;

/** Finds the names and the common nouns that stand for parties in a document. For one thread. */
final class Parties {
  private final ActorWords nouns;
  private final RosterNames roster;
  private final List<Sentence> sentences;
  private final @Nullable LocalDate day;
  private final ActorNotes notes;
  private final Map<Integer, List<Name>> names = new HashMap<>();
  private final Map<String, Party> introduced = new HashMap<>();
  private final List<Party> parties = new ArrayList<>();

  Parties(RosterNames roster, List<Sentence> sentences, @Nullable LocalDate day, ActorNotes notes) {
    this.notes = notes;
    this.nouns = roster.words();
    this.roster = roster;
    this.sentences = sentences;
    this.day = day;
    for (Name name : new NameFinder(roster.nameWords()).find(sentences)) {
      names.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(name);
    }
  }

  /** All parties, in order. */
  List<Party> all() {
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      Party[] owner = new Party[sentence.size()];
      roster(s, sentence, owner);
      named(s, sentence, owner);
      world(s, sentence, owner);
      adjectives(s, sentence, owner);
      List<Party> found = new CommonNouns(roster, day, s, sentence, owner).find();
      Party last = null;
      for (Party party : owner) {
        if (party != null && party != last) {
          found.add(party);
        }
        last = party;
      }
      int dateline = Dateline.length(sentence);
      found.removeIf(party -> party.from < dateline);
      found.sort(
          Comparator.comparingInt((Party party) -> party.from).thenComparing(party -> -party.to));
      parties.addAll(found);
    }
    return parties;
  }

  private void roster(int s, Sentence sentence, Party[] owner) {
    for (int i = 0; i < sentence.size(); ) {
      RosterNames.Hit hit = roster.at(sentence, i, day);
      if (hit == null || swallowed(s, sentence, i, hit)) {
        if (hit != null) {
          notes.swallowed(s, i, hit);
        }
        i++;
        continue;
      }
      int from = withArticle(sentence, i);
      put(owner, party(s, sentence, from, hit.to(), hit.actor(), Form.NAME));
      i = hit.to();
    }
  }

  /** A longer name of a body or a person that is not the actor's: "Syria TV" is not Syria. */
  private boolean swallowed(int s, Sentence sentence, int from, RosterNames.Hit hit) {
    for (Name name : names.getOrDefault(s, List.of())) {
      boolean inside = name.from() <= from && hit.to() <= name.to();
      int rest = name.to() - name.from() - (hit.to() - from);
      if (inside && rest > 0) {
        return switch (name.guess()) {
          case BODY -> hit.to() < name.to() || capitalsBefore(sentence, name.from(), from) > 1;
          case PERSON -> from >= name.core();
          case OFFICE, SITE, UNKNOWN -> hit.to() - from == 1 && hit.to() < name.to() && state(hit);
        };
      }
    }
    return false;
  }

  private static boolean state(RosterNames.Hit hit) {
    return RosterNames.state(hit.actor());
  }

  private static int capitalsBefore(Sentence sentence, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += NameFinder.capital(sentence, i) ? 1 : 0;
    }
    return count;
  }

  private static int withArticle(Sentence sentence, int from) {
    int i = from;
    if (i > 1 && sentence.form(i - 1).equals("-") && sentence.joined(i) && sentence.joined(i - 1)) {
      i -= 2;
    } else if (i > 0) {
      i -= 1;
    }
    String article = sentence.lower(i);
    return i < from
            && (article.equals("al")
                || article.equals("el")
                || article.equals("ash")
                || article.equals("as") && from - i == 2)
        ? i
        : from;
  }

  private Party party(int s, Sentence sentence, int from, int to, Actor actor, Form form) {
    int head = head(sentence, from, to);
    String last = sentence.lower(to - 1);
    boolean lower = Character.isLowerCase(sentence.form(head).charAt(0));
    Form shown = lower && !NameFinder.capital(sentence, from) ? Form.COMMON_NOUN : form;
    boolean plural = last.endsWith("s") && nouns.noun(last) != null;
    Sort sort = sort(actor, plural);
    return new Party(
        s,
        from,
        to,
        head,
        shown,
        sort,
        plural || sort == Sort.FIGHTERS,
        sentence.words(from, to),
        actor.id());
  }

  private static Sort sort(Actor actor, boolean plural) {
    if (actor.kind() == ActorKind.PERSON) {
      return Sort.PERSON;
    }
    if (actor.kind() == ActorKind.CIVILIAN) {
      return Sort.PEOPLE;
    }
    if (actor.kind() == ActorKind.STATE) {
      return Sort.STATE;
    }
    return plural ? Sort.FIGHTERS : Sort.BODY;
  }

  /** States and bodies of the world that the roster does not have. */
  private void world(int s, Sentence sentence, Party[] owner) {
    for (int i = 0; i < sentence.size(); ) {
      int to = owner[i] == null ? roster.world().end(sentence, i) : i;
      if (to > i && !taken(owner, i, to)) {
        Sort sort = roster.world().state(sentence.words(i, to)) ? Sort.STATE : Sort.BODY;
        put(owner, fresh(s, sentence, i, to, sort, false));
        i = to;
      } else {
        i++;
      }
    }
  }

  /** "Turkish-backed", "Western-backed", "Kurdish-held": an adjective that names who. */
  private void adjectives(int s, Sentence sentence, Party[] owner) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (owner[i] == null
          && NameFinder.capital(sentence, i)
          && sentence.form(i + 1).equals("-")
          && nouns.is(Cue.BOUND, sentence.lower(i + 2))) {
        String state = roster.world().stateOf(sentence.form(i));
        Party party = fresh(s, sentence, i, i + 1, Sort.STATE, false);
        Actor actor = state == null ? null : roster.named(List.of(state.split(" ")), day);
        party.actor = actor == null ? null : actor.id();
        party.name = state;
        put(owner, party);
      }
    }
  }

  /** Bodies and persons that the roster does not have keep a null id. */
  private void named(int s, Sentence sentence, Party[] owner) {
    for (Name name : names.getOrDefault(s, List.of())) {
      int from = name.guess() == Name.Guess.PERSON ? name.core() : name.from();
      if (taken(owner, from, name.to())) {
        continue;
      }
      switch (name.guess()) {
        case PERSON -> person(s, sentence, name, owner);
        case OFFICE -> put(owner, fresh(s, sentence, name.from(), name.to(), Sort.PERSON, false));
        case BODY -> body(s, sentence, name, owner);
        case SITE -> {}
        case UNKNOWN -> abbreviation(s, sentence, name, owner);
      }
    }
  }

  private void person(int s, Sentence sentence, Name name, Party[] owner) {
    int from = name.core();
    if (name.to() - name.core() == 1 && name.core() > name.from()) {
      from = name.core() - 1;
    }
    Party party = fresh(s, sentence, from, name.to(), Sort.PERSON, false);
    String last = sentence.form(name.to() - 1);
    Party first = introduced.get(last);
    if (name.to() - name.core() == 1 && first != null && first.sort == Sort.PERSON) {
      party.name = first.words;
    } else if (name.to() - name.core() > 1) {
      introduced.putIfAbsent(last, party);
    }
    put(owner, party);
  }

  private void body(int s, Sentence sentence, Name name, Party[] owner) {
    Party party = fresh(s, sentence, name.from(), name.to(), Sort.BODY, false);
    put(owner, party);
    int at = name.to();
    if (at + 2 < sentence.size()
        && sentence.form(at).equals("(")
        && sentence.form(at + 2).equals(")")) {
      String short_ = sentence.form(at + 1);
      if (short_.length() > 1 && short_.equals(short_.toUpperCase(Locale.ROOT))) {
        introduced.put(short_, party);
      }
    }
  }

  /** An abbreviation that the text itself introduced. */
  private void abbreviation(int s, Sentence sentence, Name name, Party[] owner) {
    Party full = introduced.get(sentence.words(name.from(), name.to()));
    if (full != null && full.sort == Sort.BODY) {
      Party party = fresh(s, sentence, name.from(), name.to(), Sort.BODY, false);
      party.name = full.words;
      party.actor = full.actor;
      put(owner, party);
    }
  }

  private static Party fresh(
      int s, Sentence sentence, int from, int to, Sort sort, boolean plural) {
    return new Party(
        s,
        from,
        to,
        head(sentence, from, to),
        Form.NAME,
        sort,
        plural,
        sentence.words(from, to),
        null);
  }

  static boolean taken(Party[] owner, int from, int to) {
    for (int i = from; i < to; i++) {
      if (owner[i] != null) {
        return true;
      }
    }
    return false;
  }

  static void put(Party[] owner, Party party) {
    Arrays.fill(owner, party.from, party.to, party);
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
}
