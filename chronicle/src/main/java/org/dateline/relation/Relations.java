package org.dateline.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.Hearing;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/**
 * Follows each two parties through all claims, by day: a stance that is told of lasts until the
 * opposite is told of in the same place, or of no place in particular, or nobody speaks of it for
 * long. Pure; the work grows with the number of claims.
 */
public final class Relations {
  private static final String NOWHERE = "";

  private final Gazetteer gazetteer;
  private final double silentDays;
  private final Map<String, Pair> pairs = new TreeMap<>();

  private Relations(Gazetteer gazetteer, double silentDays) {
    this.gazetteer = gazetteer;
    this.silentDays = silentDays;
  }

  /** Of actors, by the first party, then stance, then the second. */
  public static List<Relation> of(Hearing hearing) {
    return find(hearing, false, Party::actorOrName);
  }

  /** Of the sides that actors stood on; of those on no side that is known, the actors. */
  public static List<Relation> ofSides(Hearing hearing) {
    return find(hearing, true, p -> p.side() == null ? p.actorOrName() : p.side());
  }

  private static List<Relation> find(
      Hearing hearing, boolean ofSides, Function<Party, String> name) {
    Relations relations =
        new Relations(hearing.theatre().gazetteer(), hearing.settings().relationSilentDays());
    Ties ties = new Ties(hearing.parties(), name);
    for (Testimony t : hearing.testimonies()) {
      for (Ties.Tie tie : ties.of(t)) {
        relations.add(t, tie);
      }
    }
    List<Relation> all = new ArrayList<>();
    relations.pairs.values().forEach(pair -> pair.tell(all, ofSides));
    all.sort(
        Comparator.comparing(Relation::one)
            .thenComparing(Relation::other)
            .thenComparing(Relation::stance));
    return all;
  }

  private void add(Testimony t, Ties.Tie tie) {
    boolean inOrder = tie.one().compareTo(tie.other()) <= 0;
    String key = inOrder ? tie.one() + "\n" + tie.other() : tie.other() + "\n" + tie.one();
    pairs.computeIfAbsent(key, k -> new Pair()).add(t, tie, place(t));
  }

  /** The first settlement of the claim, of a quarter its city; nowhere for wide areas. */
  private String place(Testimony t) {
    for (PlaceMention mention : t.claim().places()) {
      if (mention.where() instanceof Where.At at) {
        Place place = at.place();
        switch (place.kind()) {
          case COUNTRY, ADMIN1, ADMIN2, REGION -> {}
          case DISTRICT -> {
            String city = place.within();
            return city == null || gazetteer.byId(city).isEmpty() ? place.id() : city;
          }
          case SETTLEMENT, AIRBASE, BASE, CROSSING, SITE, NATURAL, JUNCTION -> {
            return place.kind() == PlaceKind.SITE && place.within() != null
                ? place.within()
                : place.id();
          }
        }
      }
    }
    return NOWHERE;
  }

  /** The two parties: what is open between them, and what was. */
  private final class Pair {
    private final Map<Stance, Map<String, Open>> open = new EnumMap<>(Stance.class);
    private final Map<String, List<Episode>> closed = new TreeMap<>();

    void add(Testimony t, Ties.Tie tie, String place) {
      LocalDate day = t.day();
      Stance stance = tie.stance();
      for (Open other : over(tie, place)) {
        if (other.last.isBefore(day)) {
          close(other, day, t.claim().id());
        }
      }
      if (stance != null) {
        String who = tie.one() + ">" + tie.other();
        String key = who + "|" + place;
        Map<String, Open> same = open.computeIfAbsent(stance, k -> new TreeMap<>());
        Open before = same.get(key);
        if (before != null && before.last.plusDays((long) silentDays).isBefore(day)) {
          close(before, null, null);
          before = null;
        }
        Open now =
            before == null ? new Open(key, stance, tie.one(), tie.other(), place, day) : before;
        now.hear(t, tie.weight());
        same.put(key, now);
      }
    }

    /** What a tie brings to an end: of its place, or everywhere where it names none. */
    private List<Open> over(Ties.Tie tie, String place) {
      List<Open> over = new ArrayList<>();
      Stance stance = tie.stance();
      open.forEach(
          (other, lasting) -> {
            if (stance == null ? other != tie.ends() : !stance.ends(other)) {
              return;
            }
            if (place.equals(NOWHERE)) {
              over.addAll(lasting.values());
            } else {
              add(over, lasting.get(tie.one() + ">" + tie.other() + "|" + place));
              add(over, lasting.get(tie.other() + ">" + tie.one() + "|" + place));
            }
          });
      return over;
    }

    private static void add(List<Open> all, @Nullable Open one) {
      if (one != null && !all.contains(one)) {
        all.add(one);
      }
    }

    private void close(Open over, @Nullable LocalDate day, @Nullable String claim) {
      open.getOrDefault(over.stance, new TreeMap<>()).remove(over.key);
      closed.computeIfAbsent(over.relation(), k -> new ArrayList<>()).add(over.episode(day, claim));
    }

    void tell(List<Relation> all, boolean ofSides) {
      open.values().forEach(same -> List.copyOf(same.values()).forEach(o -> close(o, null, null)));
      closed.forEach(
          (relation, episodes) -> {
            String[] parts = relation.split("\n", 3);
            episodes.sort(
                Comparator.comparing(Episode::first)
                    .thenComparing(e -> e.place() == null ? NOWHERE : e.place())
                    .thenComparing(Episode::last));
            all.add(new Relation(ofSides, parts[1], Stance.valueOf(parts[0]), parts[2], episodes));
          });
    }
  }

  /** An episode that goes on. */
  private static final class Open {
    final String key;
    final Stance stance;
    final String one;
    final String other;
    final String place;
    final LocalDate first;
    LocalDate last;
    final List<String> claims = new ArrayList<>();
    final Map<String, Double> byVoice = new HashMap<>();

    Open(String key, Stance stance, String one, String other, String place, LocalDate first) {
      this.key = key;
      this.stance = stance;
      this.one = one;
      this.other = other;
      this.place = place;
      this.first = first;
      this.last = first;
    }

    String relation() {
      return stance + "\n" + one + "\n" + other;
    }

    void hear(Testimony t, double weight) {
      last = t.day();
      claims.add(t.claim().id());
      byVoice.merge(t.channel(), weight, Math::max);
    }

    Episode episode(@Nullable LocalDate ended, @Nullable String endedBy) {
      double wrong = 1;
      for (double weight : byVoice.values().stream().sorted().toList()) {
        wrong *= 1 - weight;
      }
      return new Episode(
          place.equals(NOWHERE) ? null : place,
          first,
          last,
          ended,
          endedBy,
          claims,
          byVoice.keySet().stream().sorted().toList(),
          Math.round((1 - wrong) * 1000) / 1000.0);
    }
  }
}
