package org.dateline.store;

import org.dateline.DatelineException;

/** A database could not be opened, read or written. */
public final class StoreException extends DatelineException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
