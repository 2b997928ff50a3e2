package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether a place could be reached on a day from the sources of supply of the side that held it.
 *
 * @param place the place
 * @param day the day
 * @param side the side whose people are inside, or null where not known
 * @param verdict reachable, cut off, or unknown
 * @param reason why it is unknown: "no routes"; empty where there is a verdict
 * @param cutOff how likely it is cut off, 0 to 1, if all that is in doubt on a way hangs together
 * @param cutOffAtMost the same if the doubt on each place and link of the safest way is its own
 * @param since first day of being cut off, or null where it is not
 * @param besieger the side that closes the ways out, or null
 * @param way ids of the places on the safest way, from a source to the place; empty where there is
 *     none
 * @param unknown ids of the places on that way of which nothing is known
 * @param routes ids of the routes that the safest way takes, in order
 * @param critical ids of the places whose loss alone would cut it off, the nearest first
 * @param minimumCut ids of the fewest places whose loss together would cut it off
 * @param lastRoutes ids of the routes that every way takes, the nearest first
 * @param people how many are inside, or null where not known
 * @param peopleFrom id of the claim that counts them, {@code "gazetteer"}, or empty
 * @param sieges what the model and the reports say of sieges of the place that day
 */
public record Reach(
    Place place,
    LocalDate day,
    @Nullable String side,
    Verdict verdict,
    String reason,
    double cutOff,
    double cutOffAtMost,
    @Nullable LocalDate since,
    @Nullable String besieger,
    List<String> way,
    List<String> unknown,
    List<String> routes,
    List<String> critical,
    List<String> minimumCut,
    List<String> lastRoutes,
    @Nullable Long people,
    String peopleFrom,
    List<Siege> sieges) {
  /** Copies its lists. */
  public Reach {
    way = List.copyOf(way);
    unknown = List.copyOf(unknown);
    routes = List.copyOf(routes);
    critical = List.copyOf(critical);
    minimumCut = List.copyOf(minimumCut);
    lastRoutes = List.copyOf(lastRoutes);
    sieges = List.copyOf(sieges);
  }

  /** Whether it can be reached. */
  public enum Verdict {
    /** A way leads there over places that the side or its friends hold, or that may be passed. */
    REACHABLE,
    /** Every way leads over a place that an enemy holds, or a road that is cut. */
    CUT_OFF,
    /** It cannot be told; the reason says why. */
    UNKNOWN
  }
}
