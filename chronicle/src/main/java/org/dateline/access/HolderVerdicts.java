package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.access.RouteState.Status;
import org.dateline.access.RouteState.Verdict;
import org.dateline.control.ControlTimeline;
import org.dateline.control.Hold;
import org.dateline.incident.Hearing;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * How a route stands by who holds the places along it: enemies on it cut it, one side and its
 * friends on all of it keep it open, a contested place makes it contested, all else says nothing.
 */
final class HolderVerdicts {
  private final Hearing hearing;
  private final ControlTimeline control;
  // remembers what follows from immutable facts, nothing else
  private final Map<Key, List<LocalDate>> words = new ConcurrentHashMap<>();

  private record Key(String place, LocalDate from) {}

  /** A verdict, and the holds that it rests on. */
  record Standing(Status status, List<Hold> because) {
    /** The day from which all of them stood so. */
    LocalDate since() {
      return because.stream().map(Hold::from).max(LocalDate::compareTo).orElse(When.DAWN);
    }
  }

  HolderVerdicts(Hearing hearing, ControlTimeline control) {
    this.hearing = hearing;
    this.control = control;
  }

  /** By the holds of a day, null where a place has none. */
  Standing standing(List<@Nullable Hold> along) {
    List<Hold> held = new ArrayList<>(along.size());
    Hold enemy = null;
    Hold fought = null;
    for (Hold hold : along) {
      if (hold == null) {
        continue;
      }
      switch (hold.status()) {
        case HELD -> {
          held.add(hold);
          String first = RouteTimeline.key(held.get(0));
          if (enemy == null && !hearing.parties().friends(first, RouteTimeline.key(hold))) {
            enemy = hold;
          }
        }
        case CONTESTED -> fought = fought == null ? hold : fought;
        case UNKNOWN -> {}
      }
    }
    if (enemy != null) {
      return new Standing(Status.CUT, List.of(held.get(0), enemy));
    }
    if (fought != null) {
      return new Standing(Status.CONTESTED, List.of(fought));
    }
    return !held.isEmpty() && held.size() == along.size()
        ? new Standing(Status.OPEN, held)
        : new Standing(Status.UNKNOWN, List.of());
  }

  /** By who held the places on a day. */
  Standing on(List<String> places, LocalDate day) {
    List<@Nullable Hold> now = new ArrayList<>(places.size());
    places.forEach(place -> now.add(control.on(place, day).orElse(null)));
    return standing(now);
  }

  /** The standing with its confidence, that of the least sure of the holds, and their claims. */
  Verdict verdict(Standing standing, LocalDate day) {
    if (standing.status == Status.UNKNOWN) {
      return Verdict.NOTHING;
    }
    double least = 1;
    Set<String> claims = new LinkedHashSet<>();
    for (Hold hold : standing.because) {
      least = Math.min(least, hold.confidence());
      List<String> basis = hold.basis();
      claims.addAll(
          standing.status == Status.OPEN ? basis.subList(0, Math.min(1, basis.size())) : basis);
    }
    return new Verdict(standing.status, least, List.copyOf(claims));
  }

  /** The days of the words on a hold, in order; its first day where it has none. */
  List<LocalDate> words(Hold hold) {
    return words.computeIfAbsent(
        new Key(hold.place().id(), hold.from()),
        key -> {
          Set<LocalDate> days = new TreeSet<>();
          days.add(hold.from());
          for (String claim : hold.basis()) {
            hearing
                .of(claim)
                .filter(t -> !t.day().isBefore(hold.from()))
                .ifPresent(t -> days.add(t.day()));
          }
          return List.copyOf(days);
        });
  }

  /** The last day, up to a day, of a word on the holds of a verdict. */
  LocalDate lastWord(Standing standing, LocalDate day) {
    LocalDate last = standing.since();
    for (Hold hold : standing.because) {
      List<LocalDate> days = words(hold);
      int at = Collections.binarySearch(days, day);
      LocalDate word = days.get(at >= 0 ? at : Math.max(0, -at - 2));
      last = word.isAfter(last) ? word : last;
    }
    return last;
  }
}
