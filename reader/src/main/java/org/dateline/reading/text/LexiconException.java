package org.dateline.reading.text;

import org.dateline.DatelineException;

/**
 * A lexicon file is missing or has a line that cannot be used; the message names file, line and
 * reason.
 */
public final class LexiconException extends DatelineException {
  private static final long serialVersionUID = 2L;

  private final int line;
  private final String reason;

  /** With the file, the line counted from 1 (0 where the whole file is meant) and the reason. */
  public LexiconException(String file, int line, String reason) {
    super(line == 0 ? file + ": " + reason : file + ", line " + line + ": " + reason);
    this.line = line;
    this.reason = reason;
  }

  /** The line counted from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** What is wrong, without file and line. */
  public String reason() {
    return reason;
  }
}
