package org.dateline.ledger;

import org.dateline.DatelineException;

/** A report was to be recorded under an id that another report bears. */
public final class IdTakenException extends DatelineException {
  private static final long serialVersionUID = 1L;

  /** Names the id. */
  public IdTakenException(String id) {
    super("Another report is recorded under the id " + id + "; give this one an id of its own.");
  }
}
