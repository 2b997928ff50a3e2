package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.control.Word.Effect;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Settings;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Turns claims of control into words on each place: what a source says of its holder on a day. */
final class Holdings {
  private static final Pattern PART =
      Pattern.compile(
          "(?:^|.*\\b)(?:(?:most|much|some|all but \\w+|parts?|half|portions?|sections?|areas?|bulk"
              + "|pockets?|quarters?|thirds?|districts?|neighbou?rhoods?|suburbs?|outskirts|edges?"
              + "|percent|per cent|%|countryside) (?:of|in) (?:the (?:city|town|village) of )?"
              + "|(?:east|west|north|south)(?:east|west)?(?:ern)?[- ]"
              + "|(?:north|south)-(?:east|west)(?:ern)? )(?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_NAME =
      Pattern.compile(
          "^(?:(?:north|south)?-?(?:east|west)|north|south|central)(?:ern)? .*",
          Pattern.CASE_INSENSITIVE);

  private final Parties parties;
  private final Settings settings;

  /** One claim on one place. */
  private record Said(Testimony testimony, Place place, boolean part, List<Party> agents) {
    Kind kind() {
      return testimony.claim().kind();
    }

    LocalDate day() {
      return testimony.day();
    }

    boolean denied() {
      return testimony.denied();
    }

    boolean gain() {
      return kind() == Kind.CONTROL_GAIN && !denied() && !part && !agents.isEmpty();
    }
  }

  Holdings(Parties parties, Settings settings) {
    this.parties = parties;
    this.settings = settings;
  }

  /**
   * Words by place, places in the order of their ids.
   *
   * @param testimonies in the order of the hearing
   * @param wanted ids of places that are asked for
   */
  Map<Place, List<Word>> words(List<Testimony> testimonies, Predicate<String> wanted) {
    Map<String, List<Said>> byPlace = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      if ((testimony.asserted() || testimony.denied())
          && speaks(testimony.claim().kind())
          && testimony.hasDay()
          && of(testimony.claim(), wanted)) {
        for (Said said : said(testimony)) {
          if (!wanted.test(said.place.id())) {
            continue;
          }
          byPlace.computeIfAbsent(said.place.id(), k -> new ArrayList<>()).add(said);
        }
      }
    }
    Map<Place, List<Word>> words = new TreeMap<>(Comparator.comparing(Place::id));
    byPlace.forEach((id, said) -> words.put(said.get(0).place, place(said)));
    return words;
  }

  private static boolean of(Claim claim, Predicate<String> wanted) {
    for (PlaceMention mention : claim.places()) {
      if (mention.where() instanceof Where.At at && wanted.test(at.place().id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(Kind kind) {
    return kind == Kind.CONTROL_GAIN
        || kind == Kind.CONTROL_LOSS
        || kind == Kind.CONTROL_HOLD
        || kind == Kind.CONTROL_CONTEST;
  }

  private List<Said> said(Testimony testimony) {
    Claim claim = testimony.claim();
    List<Party> agents = parties.parties(claim.agents(), testimony.day());
    List<Said> said = new ArrayList<>();
    Set<String> seen = new HashSet<>(wholes(claim));
    for (PlaceMention mention : claim.places()) {
      boolean there =
          mention.role() == PlaceMention.Role.AT
              || (mention.role() == PlaceMention.Role.FROM && claim.kind() == Kind.CONTROL_LOSS);
      if (there
          && mention.where() instanceof Where.At at
          && holdable(at.place().kind())
          && seen.add(at.place().id())) {
        said.add(new Said(testimony, at.place(), part(claim, mention), agents));
      }
    }
    return said;
  }

  /** The places of which the claim names a part: "Salaheddine, a district of Aleppo". */
  private static Set<String> wholes(Claim claim) {
    Set<String> wholes = new HashSet<>();
    for (PlaceMention mention : claim.places()) {
      if (mention.where() instanceof Where.At at && at.place().within() != null) {
        wholes.add(at.place().within());
      }
    }
    return wholes;
  }

  /** No one holds a country or a province by one report: such words are of parts of it. */
  private static boolean holdable(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY, ADMIN1, ADMIN2, REGION -> false;
      case SETTLEMENT, DISTRICT, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> true;
    };
  }

  /** True where the words speak of a part of the place: "most of Aleppo", "eastern Aleppo". */
  static boolean part(Claim claim, PlaceMention mention) {
    int at = mention.begin() - claim.sentence().start();
    String words = claim.sentence().words();
    boolean named = PART_NAME.matcher(mention.text()).matches();
    if (at <= 0 || at > words.length()) {
      return named;
    }
    String before = words.substring(Math.max(0, at - 60), at);
    return named || PART.matcher(before).matches();
  }

  private List<Word> place(List<Said> said) {
    Map<LocalDate, List<Said>> gains = new HashMap<>();
    said.stream()
        .filter(Said::gain)
        .forEach(s -> gains.computeIfAbsent(s.day(), k -> new ArrayList<>()).add(s));
    List<Said> losses =
        said.stream().filter(s -> s.kind() == Kind.CONTROL_LOSS && !s.denied() && !s.part).toList();
    TreeSet<LocalDate> named = new TreeSet<>(gains.keySet());
    Map<String, LocalDate> lastWord = new TreeMap<>();
    Said taken = null;
    List<Word> words = new ArrayList<>();
    for (Said one : said) {
      switch (one.kind()) {
        case CONTROL_CONTEST -> {
          if (!one.denied() && !settled(one, gains.getOrDefault(one.day(), List.of()))) {
            words.add(word(one, one.day(), 0, Effect.CONTESTED, "", "", 1));
          }
        }
        case CONTROL_HOLD -> hold(one, gains.getOrDefault(one.day(), List.of()), words);
        case CONTROL_LOSS -> loss(one, taken, lastWord, words);
        default ->
            gain(one, gains.getOrDefault(one.day(), List.of()), losses, named, lastWord, words);
      }
      if (one.gain()) {
        taken = one;
        // that others lost it is told by this capture
        lastWord
            .keySet()
            .removeIf(k -> one.agents.stream().noneMatch(p -> parties.friends(p.key(), k)));
      }
      if (!one.denied() && one.kind() != Kind.CONTROL_CONTEST) {
        for (Party party : one.agents) {
          if (one.kind() == Kind.CONTROL_LOSS) {
            lastWord.remove(party.key());
          } else {
            lastWord.put(party.key(), one.day());
          }
        }
      }
    }
    return words;
  }

  /** True where all others are said to have left the place within a day of it. */
  private boolean left(Said gain, List<Said> losses) {
    return !gain.agents.isEmpty()
        && losses.stream()
            .anyMatch(
                loss ->
                    !loss.agents.isEmpty()
                        && !parties.compatible(gain.agents, loss.agents)
                        && Math.abs(ChronoUnit.DAYS.between(loss.day(), gain.day())) <= 1);
  }

  /** True where the same report tells that someone took the place that day: the fight is over. */
  private static boolean settled(Said contest, List<Said> gainsOfDay) {
    String report = contest.testimony.claim().reportId();
    return gainsOfDay.stream().anyMatch(g -> g.testimony.claim().reportId().equals(report));
  }

  private void gain(
      Said one,
      List<Said> sameDay,
      List<Said> losses,
      TreeSet<LocalDate> named,
      Map<String, LocalDate> lastWord,
      List<Word> words) {
    if (one.denied()) {
      one.agents.forEach(p -> words.add(denial(one, p)));
      return;
    }
    if (one.part) {
      // a part is held: that the place is held whole is no longer so
      words.add(word(one, one.day(), 0, Effect.CONTESTED, "", "", settings.beforeShare()));
      return;
    }
    if (one.agents.isEmpty()) {
      unnamed(one, named, lastWord, words);
      return;
    }
    int step = 0;
    for (Said other : sameDay) {
      boolean hostile = !parties.compatible(one.agents, other.agents);
      step = hostile && one.testimony.follows(other.testimony) ? 1 : step;
    }
    LocalDate before = one.day().minusDays(1);
    boolean first = true;
    for (Party party : one.agents) {
      LocalDate last = lastWord.get(party.key());
      first &= last == null || ChronoUnit.DAYS.between(last, one.day()) > settings.repeatDays();
      if (last != null && lostBetween(one, last)) {
        words.add(lost(one, last.plusDays(1), party));
      }
      words.add(word(one, one.day(), step, Effect.IS, party.key(), party.actorOrName(), 1));
    }
    if (first && step == 0) {
      for (Mention target : one.testimony.claim().targets()) {
        parties
            .party(target, before)
            .filter(p -> one.agents.stream().noneMatch(a -> parties.friends(a.key(), p.key())))
            .ifPresent(p -> words.add(heldBefore(one, p)));
      }
    }
  }

  /**
   * Someone took it whom the words do not name: who held it lost it, unless another report of these
   * days names who came.
   */
  private void unnamed(
      Said one, TreeSet<LocalDate> named, Map<String, LocalDate> lastWord, List<Word> words) {
    long reach = (long) settings.repeatDays();
    LocalDate near = named.ceiling(one.day().minusDays(reach));
    boolean told = near != null && !near.isAfter(one.day().plusDays(reach));
    for (String key : told ? Set.<String>of() : lastWord.keySet()) {
      words.add(word(one, one.day(), 0, Effect.IS_NOT, key, "", 1));
    }
    if (!told && lastWord.isEmpty()) {
      // the place is known to have been taken, by no one knows whom
      words.add(word(one, one.day(), 0, Effect.IS_NOT, "", "", 1));
    }
    if (!told) {
      lastWord.clear();
    }
  }

  /** That it has lost the place by a day, with no word on how long it held it till then. */
  private static Word lost(Said one, LocalDate day, Party party) {
    Testimony t = one.testimony;
    return new Word(
        day,
        0,
        Effect.IS_NOT,
        party.key(),
        t.weight(),
        t.source(),
        t.claim().id(),
        null,
        true,
        true);
  }

  private boolean lostBetween(Said gain, LocalDate last) {
    long days = ChronoUnit.DAYS.between(last, gain.day());
    return days > 1
        && (days > settings.retakeDays()
            || (gain.testimony.again() && days > settings.repeatDays()));
  }

  private Word heldBefore(Said one, Party party) {
    Testimony t = one.testimony;
    return new Word(
        one.day().minusDays(1),
        0,
        Effect.IS,
        party.key(),
        t.weight() * settings.beforeShare(),
        t.source(),
        t.claim().id(),
        party.actorOrName(),
        false,
        true);
  }

  /** True where an enemy of the party is said to have taken the place shortly before. */
  private boolean toldAlready(Said loss, Party party, @Nullable Said taken) {
    return taken != null
        && !parties.compatible(taken.agents, List.of(party))
        && ChronoUnit.DAYS.between(taken.day(), loss.day()) <= settings.repeatDays();
  }

  private void loss(
      Said one, @Nullable Said taken, Map<String, LocalDate> lastWord, List<Word> words) {
    for (Party party : one.agents) {
      if (one.denied()) {
        words.add(word(one, party, Effect.IS, settings.beforeShare()));
        continue;
      }
      if (one.part) {
        words.add(word(one, one.day(), 0, Effect.CONTESTED, "", "", settings.beforeShare()));
        continue;
      }
      boolean told = toldAlready(one, party, taken);
      if (!lastWord.containsKey(party.key()) && !told) {
        words.add(heldBefore(one, party));
      }
      // told after the capture, it says nothing of who held the place till then
      words.add(told ? lost(one, one.day(), party) : word(one, party, Effect.IS_NOT, 1));
    }
  }

  private void hold(Said one, List<Said> gainsOfDay, List<Word> words) {
    if (one.agents.isEmpty()) {
      return;
    }
    if (one.denied()) {
      one.agents.forEach(p -> words.add(denial(one, p)));
      return;
    }
    if (one.part || disunited(one.agents)) {
      words.add(word(one, one.day(), 0, Effect.CONTESTED, "", "", settings.beforeShare()));
      return;
    }
    double share = one.testimony.adjectival() ? settings.adjectivalShare() : 1;
    boolean stale = false;
    for (Said gain : gainsOfDay) {
      boolean hostile = !parties.compatible(gain.agents, one.agents);
      boolean sameReport =
          gain.testimony.claim().reportId().equals(one.testimony.claim().reportId());
      stale |= hostile && (sameReport || one.testimony.adjectival());
    }
    LocalDate day = stale ? one.day().minusDays(1) : one.day();
    When when = one.testimony.when();
    for (Party party : one.agents) {
      words.add(word(one, day, 0, Effect.IS, party.key(), party.actorOrName(), share));
      boolean since = when.hasStart() && when.earliest().isBefore(day);
      if (since && one.testimony.claim().time() != null) {
        words.add(
            word(one, when.earliest(), 0, Effect.IS, party.key(), party.actorOrName(), share));
      }
      LocalDate published = one.testimony.published();
      if (!when.hasEnd() && when.hasStart() && published != null && published.isAfter(day)) {
        words.add(word(one, published, 0, Effect.IS, party.key(), party.actorOrName(), share));
      }
    }
  }

  private boolean disunited(List<Party> agents) {
    for (Party party : agents) {
      if (!parties.friends(agents.get(0).key(), party.key())) {
        return true;
      }
    }
    return false;
  }

  /** That it does not hold the place: a word on the state, not on an end. */
  private static Word denial(Said one, Party party) {
    Testimony t = one.testimony;
    return new Word(
        one.day(),
        0,
        Effect.IS_NOT,
        party.key(),
        t.weight(),
        t.source(),
        t.claim().id(),
        party.actorOrName(),
        false,
        false);
  }

  private static Word word(Said one, Party party, Effect effect, double share) {
    return word(one, one.day(), 0, effect, party.key(), party.actorOrName(), share);
  }

  private static Word word(
      Said one, LocalDate day, int step, Effect effect, String key, String actor, double share) {
    Testimony t = one.testimony;
    boolean event = one.kind() != Kind.CONTROL_HOLD;
    return new Word(
        day,
        step,
        effect,
        key,
        t.weight() * share,
        t.source(),
        t.claim().id(),
        actor.isEmpty() ? null : actor,
        event,
        false);
  }
}
