package org.dateline.reading.time;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconFile;
import org.dateline.reading.text.Pieces;

/** The words of {@code lexicon/en/time.txt}. Immutable. */
final class TimeWords implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> CLASSES =
      Set.of(
          "month",
          "monthshort",
          "weekday",
          "season",
          "unit",
          "part",
          "daypart",
          "vague",
          "bound",
          "lasting",
          "planned");

  static final int NONE = 0;
  static final int NEARLY = 1;
  static final int ABOUT = 2;
  static final int MORE = 3;
  static final int SLIGHTLY_MORE = 4;
  static final int LESS = 5;

  static final int HOUR = 1;
  static final int DAY = 2;
  static final int WEEK = 3;
  static final int MONTH = 4;
  static final int YEAR = 5;

  private static final Set<String> OPENERS =
      Set.of(
          "since",
          "until",
          "till",
          "by",
          "from",
          "between",
          "before",
          "after",
          "in",
          "on",
          "at",
          "during",
          "over",
          "for",
          "within",
          "throughout",
          "the",
          "this",
          "last",
          "next",
          "past",
          "coming",
          "earlier",
          "later",
          "that",
          "these",
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "overnight",
          "a",
          "an");

  private final Map<String, Map<String, Integer>> byClass;
  private final Set<String> openers;

  TimeWords(Lexicon lexicon) {
    Map<String, Map<String, Integer>> read = new HashMap<>();
    LexiconFile file = lexicon.file("en/time.txt", 3);
    for (LexiconFile.Entry entry : file.entries()) {
      if (!CLASSES.contains(entry.column(0))) {
        throw file.fault(
            entry, "\"" + entry.column(0) + "\" is none of the classes of words of time");
      }
      int value = (int) file.number(entry, 2);
      read.computeIfAbsent(entry.column(0), name -> new HashMap<>()).put(entry.column(1), value);
    }
    for (String name : CLASSES) {
      read.putIfAbsent(name, Map.of());
    }
    read.replaceAll((name, words) -> Map.copyOf(words));
    byClass = Map.copyOf(read);
    Set<String> first = new HashSet<>(OPENERS);
    for (String name :
        new String[] {"month", "monthshort", "weekday", "season", "part", "vague", "bound"}) {
      for (String phrase : read.getOrDefault(name, Map.of()).keySet()) {
        int space = phrase.indexOf(' ');
        first.add(space < 0 ? phrase : phrase.substring(0, space));
      }
    }
    openers = Set.copyOf(first);
  }

  /** True where a time may begin with this word; numbers apart. */
  boolean mayBegin(String piece) {
    return openers.contains(piece);
  }

  /** The value of a word in a class, or -1. */
  int value(String name, String word) {
    Map<String, Integer> words = byClass.get(name);
    Integer value = words == null ? null : words.get(word);
    return value == null ? -1 : value;
  }

  boolean has(String name, String word) {
    return value(name, word) >= 0;
  }

  /** A weekday written with a capital, from 1 for Monday; or -1. */
  int weekday(Pieces pieces, int at) {
    return pieces.capital(at) ? value("weekday", pieces.at(at)) : -1;
  }

  /**
   * A month written with a capital, short forms only with a point or a number beside them; or -1.
   */
  int month(Pieces pieces, int at) {
    if (!pieces.capital(at)) {
      return -1;
    }
    int month = value("month", pieces.at(at));
    if (month < 0) {
      month = value("monthshort", pieces.at(at));
      if (month > 0
          && !pieces.is(at + 1, ".")
          && !pieces.digits(at + 1)
          && !pieces.digits(at - 1)) {
        return -1;
      }
    }
    return month;
  }
}
