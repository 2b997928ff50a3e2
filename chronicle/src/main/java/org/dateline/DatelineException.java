package org.dateline;

/**
 * The root of what Dateline throws when it cannot go on. The message is one plain sentence, fit to
 * be shown to the person in front of the machine, that says what is wrong and what to do.
 */
public class DatelineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public DatelineException(String message) {
    super(message);
  }

  /** With a message for the user and the cause for the log. */
  public DatelineException(String message, Throwable cause) {
    super(message, cause);
  }
}
