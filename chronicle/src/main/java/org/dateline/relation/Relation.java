package org.dateline.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one party stood to another, over time and place. Two parties may have several: allied in one
 * place and hostile in another.
 *
 * @param ofSides true where sides are meant and not actors
 * @param one actor id, or name where not in the roster; for {@link Stance#BACKS} who backs, else
 *     the first of the two in the order of ids
 * @param stance how they stood
 * @param other actor id or name of the other
 * @param episodes when and where, by first day, then by place
 */
public record Relation(
    boolean ofSides, String one, Stance stance, String other, List<Episode> episodes) {
  /** Copies its list; fails where it is empty. */
  public Relation {
    episodes = List.copyOf(episodes);
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException("a relation needs an episode");
    }
  }

  /** Stable id, by which the evidence is found. */
  public String id() {
    return ("rel:"
            + (ofSides ? "sides:" : "")
            + stance.name().toLowerCase(Locale.ROOT)
            + ":"
            + one
            + ">"
            + other)
        .replace(' ', '_');
  }

  /** Day of the first claim of it. */
  public LocalDate first() {
    return episodes.get(0).first();
  }

  /** Day of the last claim of it. */
  public LocalDate last() {
    return episodes.stream().map(Episode::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Ids of all claims of it. */
  public List<String> claims() {
    return episodes.stream().flatMap(e -> e.claims().stream()).distinct().toList();
  }

  /** Number of independent voices that tell of it. */
  public int sources() {
    Set<String> sources = new TreeSet<>();
    episodes.forEach(e -> sources.addAll(e.sources()));
    return sources.size();
  }

  /** How likely it was so at some time, 0 to 1: that of its likeliest episode. */
  public double strength() {
    return episodes.stream().mapToDouble(Episode::strength).max().orElse(0);
  }

  /** Ids of the places where it is told of, sorted. */
  public List<String> places() {
    Set<String> places = new TreeSet<>();
    for (Episode episode : episodes) {
      String place = episode.place();
      if (place != null) {
        places.add(place);
      }
    }
    return List.copyOf(places);
  }

  /**
   * The relations that are taken to last on a day, with the episodes that do.
   *
   * @param silentDays days after its last claim over which an episode is still taken to last
   */
  public static List<Relation> on(List<Relation> relations, LocalDate day, double silentDays) {
    List<Relation> lasting = new ArrayList<>();
    for (Relation r : relations) {
      List<Episode> now = r.episodes.stream().filter(e -> e.on(day, silentDays)).toList();
      if (!now.isEmpty()) {
        lasting.add(new Relation(r.ofSides, r.one, r.stance, r.other, now));
      }
    }
    return lasting;
  }
}
