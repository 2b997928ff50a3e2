package org.dateline.access;

import org.dateline.DatelineException;

/** A scenario that cannot be read: a name that nothing bears, or that several things bear. */
public final class BadScenarioException extends DatelineException {
  private static final long serialVersionUID = 1L;

  BadScenarioException(String message) {
    super(message);
  }
}
