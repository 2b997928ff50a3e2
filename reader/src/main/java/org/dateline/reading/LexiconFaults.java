package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.actor.ActorIndex;
import org.dateline.actor.Roster;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceIndex;
import org.dateline.reading.actor.ActorFinder;
import org.dateline.reading.attribution.AttributionFinder;
import org.dateline.reading.event.EventFinder;
import org.dateline.reading.event.NounClasses;
import org.dateline.reading.figure.FigureFinder;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.time.TimeFinder;
import org.dateline.theatre.Fault;

/** Finds what is wrong with the word lists that a theatre pack lays over the shipped lexicon. */
public final class LexiconFaults {
  private static final Roster NOBODY = new ActorIndex(List.of(), List.of(), List.of(), List.of());
  private static final Gazetteer NOWHERE = new PlaceIndex(List.of(), Set.of());
  private static final String FRAMES = "en/frames/";
  private static final List<String> FILES =
      List.of(
          "en/nouns.txt",
          "en/modality.txt",
          "en/actors.txt",
          "en/reporting.txt",
          "en/time.txt",
          "en/quantities.txt",
          "en/counted.txt",
          "en/numbers.txt",
          "en/distances.txt",
          "en/places.txt",
          "en/names.txt",
          "en/countries.txt",
          "en/provinces.txt");

  private LexiconFaults() {}

  /**
   * Every bad line, file by file.
   *
   * @param files texts by path below the pack's {@code lexicon/}: "en/frames/siege.txt"
   */
  public static List<Fault> of(Map<String, String> files) {
    List<Fault> faults = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, text) -> {
              if (!known(name)) {
                faults.add(
                    new Fault(
                        "lexicon/" + name,
                        0,
                        "unknown word list; a pack may have "
                            + String.join(", ", FILES)
                            + " and any under "
                            + FRAMES));
                return;
              }
              lines(name, text, faults);
            });
    return faults;
  }

  /**
   * Refuses what {@link #of} finds.
   *
   * @throws LexiconException naming the first fault
   */
  static void refuse(Map<String, String> files) {
    for (Fault fault : of(files)) {
      throw new LexiconException(fault.file(), fault.line(), fault.reason());
    }
  }

  private static boolean known(String name) {
    return FILES.contains(name) || name.startsWith(FRAMES);
  }

  /** Tries the lines one by one: a file with ten bad lines has ten faults. */
  private static void lines(String name, String text, List<Fault> faults) {
    String[] rows = text.split("\\r?\\n|\\r", -1);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].isBlank() || rows[i].startsWith("#")) {
        continue;
      }
      try {
        read(name, Lexicon.with(Map.of(name, rows[i])));
      } catch (LexiconException e) {
        faults.add(new Fault("lexicon/" + name, i + 1, e.reason()));
      }
    }
  }

  /** Builds the room that reads a file, which fails on a bad line. */
  private static void read(String name, Lexicon lexicon) {
    switch (name) {
      case "en/nouns.txt" -> NounClasses.of(lexicon);
      case "en/actors.txt" -> new ActorFinder(NOBODY, lexicon);
      case "en/reporting.txt" -> new AttributionFinder(lexicon);
      case "en/time.txt" -> new TimeFinder(lexicon);
      case "en/quantities.txt", "en/counted.txt", "en/numbers.txt" -> new FigureFinder(lexicon);
      case "en/distances.txt", "en/places.txt", "en/names.txt", "en/provinces.txt" ->
          new PlaceFinder(NOWHERE, List.of(), lexicon);
      case "en/countries.txt" -> {
        new PlaceFinder(NOWHERE, List.of(), lexicon);
        new ActorFinder(NOBODY, lexicon);
      }
      default -> new EventFinder(lexicon);
    }
  }
}
