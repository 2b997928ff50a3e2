package org.dateline.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.control.Word.Effect;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Settings;
import org.dateline.incident.Testimony;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Turns the claims on one place, in order, into words: what a source says of its holder on a day.
 */
final class Telling {
  /** A holding over a span of days is a word on each stretch of so many days. */
  private static final int STRETCH = 60;

  /** A "since" that lies further back counts from there on: some thirty years. */
  private static final int MOST_STRETCHES = 200;

  private final List<Said> said;
  private final Parties parties;
  private final Feuds feuds;
  private final Settings settings;
  private final Map<LocalDate, List<Said>> gains = new HashMap<>();
  private final Map<LocalDate, Turns> turns = new HashMap<>();
  private final TreeSet<LocalDate> named;
  private final Map<String, LocalDate> lastWord = new TreeMap<>();
  private @Nullable Said taken;
  private final List<Word> words = new ArrayList<>();

  Telling(List<Said> said, Parties parties, Feuds feuds, Settings settings) {
    this.said = said;
    this.parties = parties;
    this.feuds = feuds;
    this.settings = settings;
    for (Said one : said) {
      if (one.gain()) {
        gains.computeIfAbsent(one.day(), k -> new ArrayList<>()).add(one);
      }
    }
    this.named = new TreeSet<>(gains.keySet());
    gains.forEach((day, all) -> turns.put(day, new Turns(all, feuds)));
  }

  /** All words, in the order of the claims. */
  List<Word> words() {
    for (Said one : said) {
      switch (one.kind()) {
        case CONTROL_GAIN -> gain(one);
        case CONTROL_LOSS -> loss(one);
        case CONTROL_HOLD -> hold(one);
        default -> contest(one);
      }
      remember(one);
    }
    return words;
  }

  private void remember(Said one) {
    if (one.gain()) {
      taken = one;
      // that others lost it is told by this capture
      lastWord.keySet().removeIf(k -> one.agents().stream().noneMatch(p -> friends(p, k, one)));
    }
    if (!one.denied() && one.kind() != Kind.CONTROL_CONTEST && !one.part()) {
      for (Party party : one.agents()) {
        if (one.kind() == Kind.CONTROL_LOSS) {
          lastWord.remove(party.key());
        } else {
          lastWord.put(party.key(), one.day());
        }
      }
    }
  }

  private boolean friends(Party party, String key, Said one) {
    return feuds.friends(party.key(), key, one.day());
  }

  private List<Said> gainsOf(LocalDate day) {
    return gains.getOrDefault(day, List.of());
  }

  private void contest(Said one) {
    // where the same report tells that someone took the place that day, the fight is over
    boolean over = gainsOf(one.day()).stream().anyMatch(one::sameReport);
    if (!one.denied() && !over) {
      contested(one, 1);
    }
  }

  private void contested(Said one, double share) {
    words.add(word(one, one.day(), 0, Effect.CONTESTED, null, share, true, false));
  }

  private void gain(Said one) {
    if (one.denied()) {
      deny(one);
      return;
    }
    if (one.part()) {
      // a part is held: that the place is held whole is no longer so
      contested(one, settings.beforeShare());
      return;
    }
    if (one.agents().isEmpty()) {
      unnamed(one);
      return;
    }
    Turns order = turns.get(one.day());
    int step = order == null ? 0 : order.step(one);
    boolean first = true;
    for (Party party : one.agents()) {
      LocalDate last = lastWord.get(party.key());
      first &= last == null || ChronoUnit.DAYS.between(last, one.day()) > settings.repeatDays();
      if (last != null && lostBetween(one, last)) {
        words.add(word(one, last.plusDays(1), 0, Effect.IS_NOT, party, 1, true, true));
      }
      words.add(word(one, one.day(), step, Effect.IS, party, 1, true, false));
    }
    if (first && step == 0) {
      for (Mention target : one.testimony().claim().targets()) {
        parties
            .party(target, one.day().minusDays(1))
            .map(feuds::known)
            .filter(p -> one.agents().stream().noneMatch(a -> friends(a, p.key(), one)))
            .ifPresent(p -> heldBefore(one, p));
      }
    }
  }

  /** That it is not so: a word on the state, not on an end of it. */
  private void deny(Said one) {
    one.agents()
        .forEach(p -> words.add(word(one, one.day(), 0, Effect.IS_NOT, p, 1, false, false)));
  }

  private void heldBefore(Said one, Party party) {
    LocalDate before = one.day().minusDays(1);
    words.add(word(one, before, 0, Effect.IS, party, settings.beforeShare(), false, true));
  }

  /**
   * Someone took it whom the words do not name: who held it lost it, unless another report of these
   * days names who came.
   */
  private void unnamed(Said one) {
    long reach = (long) settings.repeatDays();
    LocalDate near = named.ceiling(one.day().minusDays(reach));
    if (near != null && !near.isAfter(one.day().plusDays(reach))) {
      return;
    }
    if (lastWord.isEmpty()) {
      // the place is known to have been taken, by no one knows whom
      words.add(word(one, one.day(), 0, Effect.IS_NOT, null, 1, true, false));
    }
    for (Map.Entry<String, LocalDate> last : lastWord.entrySet()) {
      // who is said to hold it that day may be the one who came
      if (last.getValue().isBefore(one.day())) {
        Party party = new Party(last.getKey(), null, null, "");
        words.add(word(one, one.day(), 0, Effect.IS_NOT, party, 1, true, false));
      }
    }
    lastWord.values().removeIf(last -> last.isBefore(one.day()));
  }

  /** True where a second capture means that the place was lost since the last word. */
  private boolean lostBetween(Said gain, LocalDate last) {
    long days = ChronoUnit.DAYS.between(last, gain.day());
    return days > 1
        && (days > settings.retakeDays()
            || (gain.testimony().again() && days > settings.repeatDays()));
  }

  private void loss(Said one) {
    if (one.part() && !one.denied()) {
      contested(one, settings.beforeShare());
      return;
    }
    for (Party party : one.agents()) {
      if (one.denied()) {
        words.add(word(one, one.day(), 0, Effect.IS, party, settings.beforeShare(), false, false));
        continue;
      }
      boolean told = toldAlready(one, party);
      if (!lastWord.containsKey(party.key()) && !told) {
        heldBefore(one, party);
      }
      // told after the capture, it says nothing of who held the place till then
      words.add(word(one, one.day(), 0, Effect.IS_NOT, party, 1, true, told));
    }
  }

  /** True where an enemy of the party is said to have taken the place shortly before. */
  private boolean toldAlready(Said loss, Party party) {
    return taken != null
        && taken.hostile(List.of(party), feuds)
        && ChronoUnit.DAYS.between(taken.day(), loss.day()) <= settings.repeatDays();
  }

  private void hold(Said one) {
    if (one.agents().isEmpty()) {
      return;
    }
    if (one.denied()) {
      deny(one);
      return;
    }
    if (one.part() || disunited(one)) {
      contested(one, settings.beforeShare());
      return;
    }
    double share = one.testimony().adjectival() ? settings.adjectivalShare() : 1;
    LocalDate day = asOf(one);
    for (Party party : one.agents()) {
      words.add(word(one, day, 0, Effect.IS, party, share, false, false));
      over(one, day, party, share);
    }
  }

  /** A holding over a span: a word on its first day, on each stretch of it, and on the last. */
  private void over(Said one, LocalDate day, Party party, double share) {
    Testimony testimony = one.testimony();
    When when = testimony.when();
    if (testimony.claim().time() == null || !when.hasStart()) {
      return;
    }
    LocalDate published = testimony.published();
    LocalDate last =
        !when.hasEnd() && published != null && published.isAfter(day) ? published : day;
    LocalDate at = when.earliest();
    for (int i = 0; i < MOST_STRETCHES && at.isBefore(last); i++) {
      if (!at.equals(day)) {
        words.add(word(one, at, 0, Effect.IS, party, share, false, false));
      }
      at = at.plusDays(STRETCH);
    }
    if (last.isAfter(day)) {
      words.add(word(one, last, 0, Effect.IS, party, share, false, false));
    }
  }

  /**
   * The day of which a holding speaks: that of the claim, save where another side took the place
   * and the words only tell what was till then. The same report tells of the capture; or they are
   * an adjective ("rebel-held") of that day or the next ones, which lags behind.
   */
  private LocalDate asOf(Said one) {
    boolean adjective = one.testimony().adjectival();
    long lag = adjective ? (long) settings.staleDays() : 0;
    LocalDate day = one.day();
    for (long back = lag; back >= 0; back--) {
      for (Said gain : gainsOf(one.day().minusDays(back))) {
        boolean stale = adjective || gain.sameReport(one);
        if (stale && gain.hostile(one.agents(), feuds) && !gain.day().isAfter(day)) {
          day = gain.day().minusDays(1);
        }
      }
    }
    return day;
  }

  private boolean disunited(Said one) {
    for (Party party : one.agents()) {
      if (!friends(one.agents().get(0), party.key(), one)) {
        return true;
      }
    }
    return false;
  }

  private static Word word(
      Said one,
      LocalDate day,
      int step,
      Effect effect,
      @Nullable Party party,
      double share,
      boolean event,
      boolean inferred) {
    Testimony t = one.testimony();
    String actor = party == null ? "" : party.actorOrName();
    return new Word(
        day,
        step,
        effect,
        party == null ? "" : party.key(),
        t.weight() * share,
        t.source(),
        t.claim().id(),
        actor.isEmpty() ? null : actor,
        event,
        inferred);
  }
}
