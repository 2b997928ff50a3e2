package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.incident.IncidentGroup.Told;
import org.jspecify.annotations.Nullable;

/**
 * Analysts' rulings on which claims belong together, laid over what was put together without them.
 * A ruling that names what is not there is listed as ignored.
 */
final class MergesAndSplits {
  private final Hearing hearing;
  private final IncidentBuilder builder;
  private final Function<String, @Nullable Told> natural;
  private final Map<String, Cluster> changed = new LinkedHashMap<>();
  private final Set<String> merged = new HashSet<>();
  private final Set<Incident> gone = new HashSet<>();
  private final Map<String, Incident> come = new LinkedHashMap<>();
  private final List<Docket.Ignored> ignored = new ArrayList<>();

  /**
   * Puts the rulings of a hearing in force.
   *
   * @param natural what was put together without them, by id
   */
  MergesAndSplits(Hearing hearing, Function<String, @Nullable Told> natural) {
    this.hearing = hearing;
    this.builder = new IncidentBuilder(hearing);
    this.natural = natural;
    hearing.docket().splits().forEach(this::split);
    hearing.docket().merges().forEach(this::merge);
    Set<String> touched = new HashSet<>(changed.keySet());
    touched.addAll(merged);
    for (String id : touched) {
      Told before = natural.apply(id);
      if (before != null) {
        gone.add(before.incident());
      }
    }
    changed.forEach((id, cluster) -> come.put(id, builder.build(id, cluster)));
  }

  private @Nullable Cluster named(String id) {
    if (merged.contains(id)) {
      return null;
    }
    Cluster known = changed.get(id);
    Told told = natural.apply(id);
    return known != null ? known : told == null ? null : told.cluster();
  }

  private Cluster copy(Cluster cluster, List<Strand> strands) {
    Cluster copy = new Cluster(hearing.parties(), hearing.settings());
    strands.forEach(copy::add);
    copy.dispute(cluster.disputing());
    cluster.corrections().forEach(copy::link);
    return copy;
  }

  private void split(Ruling.Split split) {
    Cluster whole = named(split.incident());
    List<Strand> out = new ArrayList<>();
    List<Strand> rest = new ArrayList<>();
    if (whole != null) {
      for (Strand strand : whole.supporting()) {
        (strand.testimony().claim().id().equals(split.claim()) ? out : rest).add(strand);
      }
    }
    if (whole == null || out.isEmpty() || rest.isEmpty()) {
      ignored.add(
          new Docket.Ignored(
              split,
              "There is no incident "
                  + split.incident()
                  + " with more than "
                  + split.claim()
                  + "."));
      return;
    }
    Cluster own = new Cluster(hearing.parties(), hearing.settings());
    out.forEach(own::add);
    // the rest keeps the name that links know, so what goes out takes its own
    changed.put(split.incident(), copy(whole, rest));
    String id = builder.id(own);
    changed.put(named(id) == null ? id : id + "#split", own);
  }

  private void merge(Ruling.Merge merge) {
    Cluster one = named(merge.incident());
    Cluster into = named(merge.into());
    if (one == null || into == null || one == into) {
      ignored.add(
          new Docket.Ignored(
              merge,
              one != null && one == into
                  ? "An incident cannot be merged with itself."
                  : "There is no incident "
                      + (one == null ? merge.incident() : merge.into())
                      + "."));
      return;
    }
    Cluster both = copy(into, into.supporting());
    both.take(one);
    changed.put(merge.into(), both);
    changed.remove(merge.incident());
    merged.add(merge.incident());
  }

  /** Incidents that are no longer, or are otherwise. */
  Set<Incident> gone() {
    return gone;
  }

  /** Incidents that came in their place. */
  List<Incident> come() {
    return List.copyOf(come.values());
  }

  /** Those in the place of others that may have been on a day. */
  List<Incident> on(LocalDate day, Predicate<Incident> listed) {
    return come.values().stream().filter(listed).filter(i -> i.when().contains(day)).toList();
  }

  @Nullable Incident byId(String id) {
    return come.get(id);
  }

  List<Docket.Ignored> ignored() {
    return List.copyOf(ignored);
  }
}
