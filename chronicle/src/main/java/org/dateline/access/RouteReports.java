package org.dateline.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.access.RouteState.Status;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.PlaceMention;
import org.dateline.control.Belief;
import org.dateline.control.Span;
import org.dateline.control.Word;
import org.dateline.control.Word.Effect;
import org.dateline.incident.Hearing;
import org.dateline.incident.Parties;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.dateline.place.Where;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What reports say of each route over time: open, cut or contested, for whom, and where along it.
 * Immutable and thread-safe.
 */
final class RouteReports {
  /** A trigger that names a way and not that somebody opened it. */
  private static final Pattern WAY =
      Pattern.compile("^(?!.*open).*\\b(?:road|route|line|lifeline|way (?:in|out|into)|access)$");

  /** Says where a road runs, not that it is open: "the road that links A with B". */
  private static final Pattern GEOGRAPHY = Pattern.compile("^(?:link|connect|join|lead|run|tie)");

  /** The order in which testimonies are heard. */
  private static final Comparator<Testimony> ORDER =
      Comparator.comparing(Testimony::day)
          .thenComparing(t -> t.published() == null ? When.DUSK : t.published())
          .thenComparing(t -> t.claim().reportId())
          .thenComparingInt(t -> t.claim().trigger().start())
          .thenComparing(t -> t.claim().id());

  private final Hearing hearing;
  private final RouteNames names;
  private final Map<String, List<Testimony>> heard;
  private final Map<String, List<Said>> told;

  /**
   * What reports said of a route over a span.
   *
   * @param span the span, with what was believed on each day of a word
   * @param status open, cut, contested or unknown
   * @param by keys of the parties that cut or opened it
   * @param against keys of the parties to whom it was cut, or for whom it was opened
   * @param at ids of the places named with it
   */
  record Said(Span span, Status status, Set<String> by, Set<String> against, Set<String> at) {
    /** True where it bears on a side: a road cut by its friends is not cut for it. */
    boolean concerns(String side, Parties parties) {
      if (against.stream().anyMatch(p -> parties.friends(p, side))) {
        return status != Status.UNKNOWN;
      }
      boolean friendly = by.stream().anyMatch(p -> parties.friends(p, side));
      return switch (status) {
        case CUT -> against.isEmpty() && !friendly;
        case OPEN -> against.isEmpty() && (by.isEmpty() || friendly);
        case CONTESTED -> true;
        case UNKNOWN -> false;
      };
    }
  }

  private RouteReports(
      Hearing hearing,
      RouteNames names,
      Map<String, List<Testimony>> heard,
      Map<String, List<Said>> told) {
    this.hearing = hearing;
    this.names = names;
    this.heard = heard;
    this.told = told;
  }

  static RouteReports of(Hearing hearing, RouteNames names) {
    Map<String, List<Testimony>> heard = new HashMap<>();
    for (Kind kind : List.of(Kind.ROUTE_CUT, Kind.ROUTE_OPEN)) {
      for (Testimony t : hearing.of(kind)) {
        for (String route : routesOf(t, names)) {
          heard.computeIfAbsent(route, k -> new ArrayList<>()).add(t);
        }
      }
    }
    heard.values().forEach(all -> all.sort(ORDER));
    RouteReports reports = new RouteReports(hearing, names, heard, new HashMap<>());
    heard.keySet().forEach(reports::follow);
    return reports;
  }

  /** Ids of the routes of which a testimony counts; empty for all but claims on routes. */
  private static Set<String> routesOf(Testimony t, RouteNames names) {
    boolean counts =
        t.claim().kind().group() == Kind.Group.ROUTE && (t.asserted() || t.denied()) && t.hasDay();
    return counts ? names.of(t.claim()) : Set.of();
  }

  /**
   * The same with other testimonies on some routes.
   *
   * @param changed testimonies that are new, gone or other than before, in both forms
   * @param touched receives the ids of the routes that they speak of
   */
  RouteReports with(Hearing now, Collection<Testimony> changed, Set<String> touched) {
    for (Testimony t : changed) {
      touched.addAll(routesOf(t, names));
    }
    if (touched.isEmpty()) {
      return new RouteReports(now, names, heard, told);
    }
    Set<String> ids = new HashSet<>();
    changed.forEach(t -> ids.add(t.claim().id()));
    RouteReports reports = new RouteReports(now, names, new HashMap<>(heard), new HashMap<>(told));
    for (String route : touched) {
      List<Testimony> all = new ArrayList<>(heard.getOrDefault(route, List.of()));
      all.removeIf(t -> ids.contains(t.claim().id()));
      for (String id : ids) {
        now.of(id).filter(t -> routesOf(t, names).contains(route)).ifPresent(all::add);
      }
      all.sort(ORDER);
      reports.heard.put(route, all);
      reports.follow(route);
    }
    return reports;
  }

  /** Ids of the routes of which anything was ever said. */
  Set<String> routes() {
    return told.keySet();
  }

  /** What was said of a route, oldest first; empty where nothing ever was. */
  List<Said> of(String route) {
    return told.getOrDefault(route, List.of());
  }

  /** What was said of a route for a day, or null where nothing was. */
  @Nullable Said on(String route, LocalDate day) {
    List<Said> all = of(route);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span.from().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low > 0 && all.get(low - 1).span.contains(day) ? all.get(low - 1) : null;
  }

  private void follow(String route) {
    List<Testimony> all = heard.getOrDefault(route, List.of());
    Set<String> cuts = new HashSet<>();
    for (Testimony t : all) {
      if (t.claim().kind() == Kind.ROUTE_CUT && t.asserted()) {
        cuts.add(sentence(t));
      }
    }
    List<Testimony> testimonies = new ArrayList<>(all);
    testimonies.removeIf(t -> undone(t, cuts));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < testimonies.size(); i++) {
      words.addAll(words(testimonies, i));
    }
    List<Said> said = new ArrayList<>();
    for (Span span : Belief.follow(words, String::equals, hearing.settings())) {
      said.add(said(span));
    }
    told.put(route, List.copyOf(said));
  }

  /** "cut the last supply road": that it was somebody's way in is no longer so. */
  private static boolean undone(Testimony state, Set<String> cuts) {
    String words = state.claim().trigger().words().toLowerCase(Locale.ROOT);
    return state.claim().kind() == Kind.ROUTE_OPEN
        && (GEOGRAPHY.matcher(words).find()
            || (cuts.contains(sentence(state)) && WAY.matcher(words).find()));
  }

  private static String sentence(Testimony t) {
    return t.claim().reportId() + ":" + t.claim().sentence().start();
  }

  private List<Word> words(List<Testimony> all, int index) {
    Testimony t = all.get(index);
    boolean open = (t.claim().kind() == Kind.ROUTE_OPEN) != t.denied();
    double share = t.denied() ? hearing.settings().beforeShare() : 1;
    int step = 0;
    for (int i = index - 1; i >= 0 && all.get(i).day().equals(t.day()); i--) {
      Testimony earlier = all.get(i);
      boolean otherOpen = (earlier.claim().kind() == Kind.ROUTE_OPEN) != earlier.denied();
      // a denial is told after what it denies; it does not come after it
      boolean later = !t.denied() && t.follows(earlier);
      step = otherOpen != open && later ? 1 : step;
    }
    Word word =
        new Word(
            t.day(),
            step,
            Effect.IS,
            open ? "open" : "cut",
            t.weight() * share,
            t.source(),
            t.claim().id(),
            null,
            false,
            false);
    List<Word> words = new ArrayList<>(List.of(word));
    boolean since = t.claim().time() != null && t.when().hasStart();
    if (since && t.when().earliest().isBefore(t.day())) {
      words.add(at(word, t.when().earliest()));
    }
    LocalDate published = t.published();
    if (since && !t.when().hasEnd() && published != null && published.isAfter(t.day())) {
      words.add(at(word, published));
    }
    return words;
  }

  private static Word at(Word w, LocalDate day) {
    return new Word(
        day, 0, w.effect(), w.key(), w.weight(), w.source(), w.claim(), null, false, false);
  }

  private Said said(Span span) {
    Status status =
        switch (span.status()) {
          case HELD -> "open".equals(span.key()) ? Status.OPEN : Status.CUT;
          case CONTESTED -> Status.CONTESTED;
          case UNKNOWN -> Status.UNKNOWN;
        };
    Set<String> by = new LinkedHashSet<>();
    Set<String> against = new TreeSet<>();
    Set<String> at = new LinkedHashSet<>();
    for (String id : span.claims()) {
      hearing
          .of(id)
          .filter(t -> !t.denied())
          .ifPresent(
              t -> {
                Claim claim = t.claim();
                keys(t, claim, by, against);
                for (PlaceMention mention : claim.places()) {
                  if (mention.where() instanceof Where.At place) {
                    at.add(place.place().id());
                  }
                }
              });
    }
    return new Said(span, status, Set.copyOf(by), Set.copyOf(against), Set.copyOf(at));
  }

  private void keys(Testimony t, Claim claim, Set<String> by, Set<String> against) {
    Parties parties = hearing.parties();
    for (Party party : parties.parties(claim.agents(), t.day())) {
      if (party.side() != null) {
        by.add(party.key());
      }
    }
    for (Party party : parties.parties(claim.targets(), t.day())) {
      if (party.side() != null) {
        against.add(party.key());
      }
    }
  }
}
