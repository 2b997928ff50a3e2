package org.dateline.reading.place;

import java.util.List;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.jspecify.annotations.Nullable;

/** A stretch of words that may name a place, while the document is being read. */
final class Draft {
  final int sentence;
  final int from;
  int to;
  int head;
  final String words;
  final List<Candidate> candidates;
  final Set<PlaceKind> kinds;
  boolean near;
  boolean adjectival;
  boolean dateline;
  boolean locative;

  /** Log-odds that the words name a place at all. */
  double evidence;

  /** The road that the words name, or null. */
  @Nullable Route route;

  /** Country or province named right behind: "Kilis, Turkey"; null where none is. */
  @Nullable Place within;

  /** The country or province that it is as the whole of the name before it; null where none. */
  @Nullable Place holds;

  /** Whether its distance only tells where the place named before it lies. */
  boolean locates;

  /** Place by whose distance or bearing the report says where it lies; null where none is. */
  @Nullable Place beside;

  /** The choice, once made; null where no candidate was chosen. */
  @Nullable Place choice;

  Draft(
      int sentence,
      int from,
      int to,
      int head,
      String words,
      List<Candidate> candidates,
      Set<PlaceKind> kinds) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.head = head;
    this.words = words;
    this.candidates = candidates;
    this.kinds = kinds;
  }
}
