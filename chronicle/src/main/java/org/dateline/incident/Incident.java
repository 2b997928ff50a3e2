package org.dateline.incident;

import java.util.List;
import org.dateline.claim.Kind;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One happening, and the claims that speak of it.
 *
 * @param id stable id: that of the earliest supporting claim by publication, then by id, with the
 *     prefix {@code i:}
 * @param kind what happened
 * @param where the place, or null where no claim names one that is known
 * @param placeName the place's name as reports have it, empty where none is named
 * @param when the narrowest span that the supporting claims agree on
 * @param agents actor ids, or names where not in the roster
 * @param targets actor ids, or names where not in the roster
 * @param figures counts with their ranges
 * @param supporting ids of the claims that say it happened
 * @param disputing ids of the claims that deny or contradict it
 * @param independentSources number of sources, reprints and quotes of one source counted once
 * @param grade how well it is evidenced
 * @param gradeRule why it has that grade, in one plain sentence
 * @param corrections which of its claims correct others of it
 */
public record Incident(
    String id,
    Kind kind,
    @Nullable Place where,
    String placeName,
    When when,
    List<String> agents,
    List<String> targets,
    List<FigureRange> figures,
    List<String> supporting,
    List<String> disputing,
    int independentSources,
    Grade grade,
    String gradeRule,
    List<Correction> corrections) {
  /** Copies its lists. */
  public Incident {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    figures = List.copyOf(figures);
    supporting = List.copyOf(supporting);
    disputing = List.copyOf(disputing);
    corrections = List.copyOf(corrections);
  }

  /** An incident of which no claim was corrected. */
  public Incident(
      String id,
      Kind kind,
      @Nullable Place where,
      String placeName,
      When when,
      List<String> agents,
      List<String> targets,
      List<FigureRange> figures,
      List<String> supporting,
      List<String> disputing,
      int independentSources,
      Grade grade,
      String gradeRule) {
    this(
        id,
        kind,
        where,
        placeName,
        when,
        agents,
        targets,
        figures,
        supporting,
        disputing,
        independentSources,
        grade,
        gradeRule,
        List.of());
  }

  /**
   * A claim of a later report by which a source takes back or changes what it had said.
   *
   * @param claim id of the claim that corrects
   * @param corrects id of the claim that it corrects
   */
  public record Correction(String claim, String corrects) {}

  /** The same under another id. */
  Incident withId(String other) {
    return new Incident(
        other,
        kind,
        where,
        placeName,
        when,
        agents,
        targets,
        figures,
        supporting,
        disputing,
        independentSources,
        grade,
        gradeRule,
        corrections);
  }

  /** Airwars' five grades of evidence. */
  public enum Grade {
    /** A belligerent accepts that it did it, or the report says that it was verified. */
    CONFIRMED,
    /** Two or more independent sources. */
    FAIR,
    /** A single source. */
    WEAK,
    /** Competing claims. */
    CONTESTED,
    /** Shown to be otherwise, or rejected by an analyst. */
    DISCOUNTED
  }
}
