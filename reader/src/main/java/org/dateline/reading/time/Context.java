package org.dateline.reading.time;

import java.time.LocalDate;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** What is known while a document is read from its beginning: a scratch object, for one thread. */
final class Context {
  /** The publication date, null where none is given. */
  final @Nullable LocalDate published;

  /** The last date in the text, null at its beginning. */
  @Nullable When last;

  /** A day of the year of which the text is telling, null where that is the year of publication. */
  @Nullable LocalDate story;

  /** True where the verb that governs the words being read lies ahead. */
  boolean future;

  /** True where that verb is in the past. */
  boolean past;

  /** True where that verb is in the perfect: "has held". */
  boolean perfect;

  Context(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Takes note of a time that was read. */
  void note(Match match) {
    When when = match.when();
    if (when.hasStart() && when.hasEnd() && when.days() <= 366) {
      last = when;
    }
    switch (match.basis()) {
      case ITSELF -> story = when.hasStart() ? when.earliest() : when.latest();
      case PUBLISHED -> story = null;
      case NARRATIVE -> {
        if (story != null && when.hasStart()) {
          story = when.earliest();
        }
      }
    }
  }
}
