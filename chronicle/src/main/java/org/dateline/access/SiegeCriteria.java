package org.dateline.access;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.incident.Testimony;

/**
 * On which criteria a report calls a place besieged, by its own words: the claim itself, and which
 * of the three of the common definition (surrounded by armed actors, aid cannot regularly enter,
 * people cannot regularly leave) its sentence names.
 */
final class SiegeCriteria {
  private static final Pattern SURROUNDED =
      Pattern.compile("(?i)\\b(?:surround|encircl|ring(?:ed|s)?\\b|all sides|cut off)");
  private static final Pattern NO_AID =
      Pattern.compile(
          "(?i)\\b(?:aid|relief|humanitarian|food|medic\\w+|supplies|convoys?)\\b.{0,60}\\b(?:cannot"
              + "|can't|not|no|unable|denied|block\\w*|prevent\\w*|refus\\w*|without)\\b"
              + "|\\b(?:cannot|can't|not|no|unable|denied|block\\w*|prevent\\w*|refus\\w*|without)"
              + "\\b.{0,60}\\b(?:aid|relief|humanitarian|food|medic\\w+|supplies|convoys?)\\b");
  private static final Pattern NO_LEAVING =
      Pattern.compile(
          "(?i)\\b(?:cannot|can't|not|no|unable|prevent\\w*|forbid\\w*|without)\\b.{0,60}"
              + "\\b(?:leav\\w+|flee\\w*|escape\\w*|get out|way out|exit)\\b|\\btrapped\\b");

  private SiegeCriteria() {}

  /** Adds those that a claim and its sentence name. */
  static void of(Testimony testimony, Set<String> criteria) {
    String denied = testimony.denied() ? ", denied" : "";
    criteria.add("reported: “" + testimony.claim().trigger().words() + "”" + denied);
    String sentence = testimony.claim().sentence().words();
    if (SURROUNDED.matcher(sentence).find()) {
      criteria.add("surrounded by armed actors");
    }
    if (NO_AID.matcher(sentence).find()) {
      criteria.add("aid cannot regularly enter");
    }
    if (NO_LEAVING.matcher(sentence).find()) {
      criteria.add("people cannot regularly leave");
    }
  }
}
