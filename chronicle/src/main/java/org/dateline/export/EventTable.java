package org.dateline.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published form of event data: its columns, and how an incident becomes a row of it. */
interface EventTable {
  /** The lines above the rows: the names of the columns, and what else the form wants there. */
  List<List<String>> head();

  /** The number or name by which the form knows an incident, as in its id column. */
  String id(Happening happening);

  /**
   * The row of an incident.
   *
   * @return the cells, or the reason why the form has no row for it
   */
  Coding code(Happening happening);

  /**
   * What became of an incident.
   *
   * @param cells as many as there are columns; text, numbers, or null; empty where left out
   * @param reason why it is left out, empty where it is not
   */
  record Coding(List<? extends @Nullable Object> cells, String reason) {
    static Coding row(List<? extends @Nullable Object> cells) {
      return new Coding(cells, "");
    }

    static Coding leftOut(String reason) {
      return new Coding(List.of(), reason);
    }

    boolean isRow() {
      return reason.isEmpty();
    }
  }
}
