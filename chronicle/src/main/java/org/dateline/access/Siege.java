package org.dateline.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A place whose people or defenders are cut off, as one assessor sees it: a span with a beginning,
 * breaks and an end. Published lists differ, so each verdict keeps its assessor; the model's stands
 * beside those that reports state.
 *
 * @param place the besieged place
 * @param besieged side inside, or null where not known
 * @param besieger side around it, or null where not known
 * @param since first day, or null where it is known only by its end
 * @param until last day, or null while it lasts
 * @param stretches the stretches over which it lasted, oldest first, never empty; what lies between
 *     two of them is a break
 * @param ending why it does not last, or null while it lasts
 * @param lastWord the last day of a word on it; null where it does not fade
 * @param halfLife days without a word after which half of the confidence is left; 0 where it does
 *     not fade
 * @param criteria what the verdict rests on: "reported", "no route to its sources", ...
 * @param people how many live there by the reports, or by the gazetteer; null where not known
 * @param peopleFrom id of the claim that counts them, {@code "gazetteer"}, or empty where not known
 * @param assessor who says so: an outlet or speaker, or {@code "model"}
 * @param routesCut ids of the routes cut
 * @param confidence that it is right, 0 to 1, at its best
 * @param claims ids of the claims behind it, strongest first
 */
public record Siege(
    Place place,
    @Nullable String besieged,
    @Nullable String besieger,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<Stretch> stretches,
    @Nullable Ending ending,
    @Nullable LocalDate lastWord,
    double halfLife,
    List<String> criteria,
    @Nullable Long people,
    String peopleFrom,
    String assessor,
    List<String> routesCut,
    double confidence,
    List<String> claims) {
  /** The assessor of the sieges that follow from the road graph. */
  public static final String MODEL = "model";

  /** The source of a number of people that no claim gives. */
  public static final String GAZETTEER = "gazetteer";

  /** Copies its lists. */
  public Siege {
    stretches = List.copyOf(stretches);
    criteria = List.copyOf(criteria);
    routesCut = List.copyOf(routesCut);
    claims = List.copyOf(claims);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("a siege lasts at least a day");
    }
  }

  /** A siege without breaks, whose confidence does not fade; its people by the gazetteer. */
  public Siege(
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
    this(
        place,
        besieged,
        besieger,
        since,
        until,
        List.of(new Stretch(since == null ? When.DAWN : since, until)),
        until == null ? null : Ending.LIFTED,
        null,
        0,
        criteria,
        people,
        people == null ? "" : GAZETTEER,
        assessor,
        routesCut,
        confidence,
        claims);
  }

  /**
   * A stretch of days.
   *
   * @param from first day
   * @param to last day, or null while it lasts
   */
  public record Stretch(LocalDate from, @Nullable LocalDate to) {
    /** True where the day lies in it. */
    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** Why a siege does not last. */
  public enum Ending {
    /** Reported lifted or broken, or a way in was opened. */
    LIFTED,
    /** The place came to be held by others than those who were inside. */
    TAKEN,
    /** Those inside left, by evacuation or retreat. */
    LEFT,
    /** It was denied with no less weight than it was stated. */
    DENIED,
    /** Nothing was said of it for too long: it is not known whether it lasts. */
    FADED
  }

  /** True where it lasted on a day: within its span, and not in a break. */
  public boolean lasted(LocalDate day) {
    return stretches.stream().anyMatch(s -> s.contains(day));
  }

  /** The spans of days within it over which it did not last. */
  public List<Stretch> breaks() {
    List<Stretch> breaks = new ArrayList<>();
    for (int i = 1; i < stretches.size(); i++) {
      LocalDate end = stretches.get(i - 1).to;
      if (end != null) {
        breaks.add(new Stretch(end.plusDays(1), stretches.get(i).from.minusDays(1)));
      }
    }
    return breaks;
  }

  /** Confidence on a day: that of the last word, faded since. */
  public double confidence(LocalDate day) {
    if (lastWord == null || halfLife <= 0 || !day.isAfter(lastWord)) {
      return confidence;
    }
    double left = Math.pow(2, -ChronoUnit.DAYS.between(lastWord, day) / halfLife);
    return Math.round(confidence * left * 1000) / 1000.0;
  }

  /** The same siege with the confidence of a day. */
  Siege sure(double confidence) {
    return new Siege(
        place,
        besieged,
        besieger,
        since,
        until,
        stretches,
        ending,
        lastWord,
        halfLife,
        criteria,
        people,
        peopleFrom,
        assessor,
        routesCut,
        confidence,
        claims);
  }

  /** True for the model's verdict, false for what a report states. */
  public boolean byModel() {
    return assessor.equals(MODEL);
  }

  /**
   * Stable id, made of content: {@code s:PLACE:FIRST-DAY:ASSESSOR}, the assessor's name in lower
   * case with {@code -} for all that is neither letter nor digit. Where only its end is known, that
   * day stands there after a {@code -}.
   */
  public String id() {
    String who = assessor.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    return "s:" + place.id() + ":" + (since == null ? "-" + until : since) + ":" + who;
  }
}
