package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place whose people or defenders are cut off, as one assessor sees it. Published lists differ,
 * so each verdict keeps its assessor; the model's stands beside those that reports state.
 *
 * @param place the besieged place
 * @param besieged side inside, or null where not known
 * @param besieger side around it, or null where not known
 * @param since first day
 * @param until last day, or null while it lasts
 * @param criteria what the verdict rests on: "reported", "no route to its sources", ...
 * @param people how many live there by the reports, or by the gazetteer; null where not known
 * @param assessor who says so: an outlet or speaker, or {@code "model"}
 * @param routesCut ids of the routes cut
 * @param confidence that it is right, 0 to 1
 * @param claims ids of the claims behind it, strongest first
 */
public record Siege(
    Place place,
    @Nullable String besieged,
    @Nullable String besieger,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> criteria,
    @Nullable Long people,
    String assessor,
    List<String> routesCut,
    double confidence,
    List<String> claims) {
  /** Copies its lists. */
  public Siege {
    criteria = List.copyOf(criteria);
    routesCut = List.copyOf(routesCut);
    claims = List.copyOf(claims);
  }

  /**
   * Stable id, made of content: {@code s:PLACE:FIRST-DAY:ASSESSOR}, the assessor's name in lower
   * case with {@code -} for all that is neither letter nor digit.
   */
  public String id() {
    String who = assessor.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return "s:" + place.id() + ":" + (since == null ? "-" : since) + ":" + who;
  }
}
