package org.dateline.control;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the span of a day. */
public final class Spans {
  private Spans() {}

  /** The span that contains a day, or null where none does. */
  public static @Nullable Span on(List<Span> spans, LocalDate day) {
    int at = index(spans, day);
    return at < 0 ? null : spans.get(at);
  }

  /** Index of the span that contains a day, or -1 where none does. */
  static int index(List<Span> spans, LocalDate day) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.contains(day)) {
        return middle;
      }
      if (day.isBefore(span.from())) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
