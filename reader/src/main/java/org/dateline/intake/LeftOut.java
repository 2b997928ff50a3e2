package org.dateline.intake;

/**
 * Something that was not taken in, and why.
 *
 * @param source file name, or a dash for standard input
 * @param line line in the file from 1, or 0 where the whole file is meant
 * @param reason why, as the rest of a sentence that begins with the source
 */
public record LeftOut(String source, int line, String reason) {
  @Override
  public String toString() {
    return source + (line == 0 ? "" : ":" + line) + ": " + reason;
  }
}
