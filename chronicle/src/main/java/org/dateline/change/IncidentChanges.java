package org.dateline.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.change.Change.Told;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence.Type;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents came, went or are told otherwise. An incident is followed by its id; where that
 * is gone (an earlier report of it came to be known, or two were merged), by the claims that it
 * shares with one of the later picture.
 */
final class IncidentChanges {
  private final Derivation before;
  private final Derivation after;
  private final When span;
  private final News news;
  private final Map<String, Incident> successors = new HashMap<>();

  IncidentChanges(Derivation before, Derivation after, When span, News news) {
    this.before = before;
    this.after = after;
    this.span = span;
    this.news = news;
  }

  List<Change> find() {
    List<Change> found = new ArrayList<>();
    Set<String> followed = new HashSet<>();
    List<Incident> gone = new ArrayList<>();
    for (Incident was : before.incidents()) {
      Incident is = after.incident(was.id()).orElse(null);
      if (is == null) {
        gone.add(was);
      } else {
        followed.add(is.id());
        changed(was, is, found);
      }
    }
    for (Incident was : gone) {
      Incident is = successor(was, followed);
      if (is != null) {
        followed.add(is.id());
        changed(was, is, found);
      } else if (within(was)) {
        found.add(change(was, null, List.of()));
      }
    }
    for (Incident is : after.incidents()) {
      if (!followed.contains(is.id()) && within(is)) {
        found.add(change(null, is, List.of()));
      }
    }
    return found;
  }

  /** The later incident, not yet followed, that shares most claims with one that is gone. */
  private @Nullable Incident successor(Incident was, Set<String> followed) {
    Map<String, Integer> shared = new TreeMap<>();
    for (String claim : claims(was)) {
      for (Incident is : after.incidentsOf(claim)) {
        if (!followed.contains(is.id()) && before.incident(is.id()).isEmpty()) {
          successors.put(is.id(), is);
          shared.merge(is.id(), 1, Integer::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(e -> successors.get(e.getKey()))
        .orElse(null);
  }

  private void changed(Incident was, Incident is, List<Change> found) {
    if (was == is || !within(was) && !within(is)) {
      return;
    }
    List<String> fields = new ArrayList<>();
    Changes.add(fields, "id", was.id(), is.id());
    Changes.add(fields, "kind", was.kind(), is.kind());
    Changes.add(fields, "place", place(was), place(is));
    Changes.add(fields, "when", was.when(), is.when());
    Changes.add(fields, "agents", was.agents(), is.agents());
    Changes.add(fields, "targets", was.targets(), is.targets());
    Changes.add(fields, "figures", figures(was), figures(is));
    Changes.add(fields, "grade", was.grade(), is.grade());
    Changes.add(fields, "sources", was.independentSources(), is.independentSources());
    Changes.add(fields, "supporting", Set.copyOf(was.supporting()), Set.copyOf(is.supporting()));
    Changes.add(fields, "disputing", Set.copyOf(was.disputing()), Set.copyOf(is.disputing()));
    if (!fields.isEmpty()) {
      found.add(change(was, is, fields));
    }
  }

  private static String place(Incident incident) {
    Place where = incident.where();
    return where == null ? incident.placeName() : where.id();
  }

  private static List<String> figures(Incident incident) {
    List<String> figures = new ArrayList<>();
    for (FigureRange f : incident.figures()) {
      figures.add(f.measure() + " " + f.who() + " " + f.low() + "-" + f.best() + "-" + f.high());
    }
    figures.sort(Comparator.naturalOrder());
    return figures;
  }

  /** True where the incident began in the span; one of no known day belongs to all days only. */
  private boolean within(Incident incident) {
    When when = incident.when();
    return when.hasStart()
        ? span.contains(when.earliest())
        : !span.earliest().isAfter(When.DAWN) && span.latest().equals(When.DUSK);
  }

  private Change change(@Nullable Incident was, @Nullable Incident is, List<String> fields) {
    Incident either = is != null ? is : java.util.Objects.requireNonNull(was);
    Set<String> ids = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    Set<String> shared = new HashSet<>();
    for (Incident each : both(was, is)) {
      ids.add(each.id());
      claims(each).forEach(id -> shared.addAll(all.add(id) ? Set.of() : Set.of(id)));
    }
    Set<String> apart = new LinkedHashSet<>(all);
    apart.removeAll(shared);
    List<Cause> causes = news.on(apart, ids);
    if (causes.isEmpty()) {
      causes = news.on(all, ids);
    }
    if (causes.isEmpty()) {
      // the claim was taken away: by what now speaks of the incident that it went to
      Set<String> elsewhere = new LinkedHashSet<>();
      for (String claim : all) {
        after.incidentsOf(claim).forEach(i -> elsewhere.addAll(claims(i)));
        before.incidentsOf(claim).forEach(i -> elsewhere.addAll(claims(i)));
      }
      causes = news.on(elsewhere, ids);
    }
    boolean exact = !causes.isEmpty();
    return new Change(
        Type.INCIDENT,
        either.id(),
        either.placeName(),
        either.when(),
        was == null ? null : told(was),
        is == null ? null : told(is),
        fields,
        exact ? causes : news.all(),
        exact);
  }

  private static List<Incident> both(@Nullable Incident was, @Nullable Incident is) {
    List<Incident> both = new ArrayList<>();
    if (was != null) {
      both.add(was);
    }
    if (is != null) {
      both.add(is);
    }
    return both;
  }

  private static Collection<String> claims(Incident incident) {
    Set<String> claims = new LinkedHashSet<>(incident.supporting());
    claims.addAll(incident.disputing());
    return claims;
  }

  private Told told(Incident incident) {
    return new Told(
        incident.id(),
        after.wording().of(incident) + " " + incident.gradeRule(),
        List.copyOf(claims(incident)));
  }
}
