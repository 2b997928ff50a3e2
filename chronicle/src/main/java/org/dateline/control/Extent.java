package org.dateline.control;

import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** How much of a place the words of a claim speak of. */
enum Extent {
  /** The place. */
  WHOLE,
  /** A part of it: "most of Aleppo", "eastern Aleppo". */
  PART,
  /** What lies around it: "villages near Azaz", "the countryside of Aleppo". */
  AROUND;

  /** Units before and after the name that are looked at. */
  private static final int REACH = 60;

  private static final Pattern PART_BEFORE =
      Pattern.compile(
          "(?:^|.*\\b)(?:(?:most|much|some|all but \\w+|parts?|half|portions?|sections?|areas?|bulk"
              + "|pockets?|quarters?|thirds?|districts?|neighbou?rhoods?|outskirts|edges?|streets|blocks|percent|per"
              + " cent|%) (?:of|in|inside) (?:the (?:city|town|village) of"
              + " )?|(?:east|west|north|south)(?:east|west)?(?:ern)?[-"
              + " ]|(?:north|south)-(?:east|west)(?:ern)? )(?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_NAME =
      Pattern.compile(
          "^(?:(?:north|south)?-?(?:east|west)|north|south|central)(?:ern)? .*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_AFTER =
      Pattern.compile(
          "^(?:'s|\u2019s?|') (?:\\p{L}+ ){0,2}(?:districts?|neighbou?rhoods?|quarters?|outskirts"
              + "|edges?|half|side)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern AROUND_BEFORE =
      Pattern.compile(
          "(?:^|.*\\b)(?:countryside|suburbs?|environs|surroundings|hinterland|villages?|towns?|hills?|farms?|rural"
              + " areas?|areas?|land|territory|positions?|checkpoints?) (?:of|in"
              + " the|around|near|outside|surrounding|close to|(?:\\w+ )?of the) (?:(?:city|town)"
              + " of )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROVINCES =
      Pattern.compile(
          "(?:^|.*\\b)(?:governorates?|provinces?) of (?:[\\p{L}' -]{1,40}(?:,| and) )*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND_AFTER =
      Pattern.compile(
          "^(?:'s|\u2019s?|')? (?:(?:north|south|east|west)\\p{L}* )?(?:(?:and|rural) )?"
              + "(?:countryside|suburbs?|hinterland|province|governorate|region|front ?lines?"
              + "|rural areas?)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern APPOSITIVE =
      Pattern.compile(
          "(?:^|.*\\b)(?:villages?|towns?|hills?|suburb|farms?|areas?) of $",
          Pattern.CASE_INSENSITIVE);

  /** What a claim says of a place that it names. */
  static Extent of(Claim claim, PlaceMention mention, Place place) {
    // a place that is itself called "Eastern Ghouta" is held whole
    boolean own = place.name().equalsIgnoreCase(mention.text());
    boolean named = !own && PART_NAME.matcher(mention.text()).matches();
    String words = claim.sentence().words();
    int begin = mention.begin() - claim.sentence().start();
    int end = mention.end() - claim.sentence().start();
    if (begin < 0 || begin > words.length() || end < begin || end > words.length()) {
      return named ? PART : WHOLE;
    }
    String before = words.substring(Math.max(0, begin - REACH), begin);
    String after = words.substring(end, Math.min(words.length(), end + REACH));
    if (AROUND_BEFORE.matcher(before).matches() && !appositive(before)) {
      return AROUND;
    }
    if (PROVINCES.matcher(before).matches()) {
      return AROUND;
    }
    if (place.kind() == PlaceKind.SETTLEMENT && AROUND_AFTER.matcher(after).matches()) {
      return AROUND;
    }
    boolean part =
        named
            || PART_BEFORE.matcher(before).matches()
            || (place.kind() == PlaceKind.SETTLEMENT && PART_AFTER.matcher(after).matches());
    return part ? PART : WHOLE;
  }

  /** "the village of Dabiq" is Dabiq. */
  private static boolean appositive(String before) {
    return APPOSITIVE.matcher(before).matches();
  }
}
