package org.dateline.theatre;

/**
 * One thing wrong with a theatre pack.
 *
 * @param file name of the file within the pack, or the pack's folder where that itself is at fault
 * @param line line in that file, counted from 1; 0 where the fault is of the whole file
 * @param reason what is wrong and, where it can be said, what would be right
 */
public record Fault(String file, int line, String reason) {
  /** {@code places.csv:17: ...}. */
  @Override
  public String toString() {
    return (line > 0 ? file + ":" + line : file) + ": " + reason;
  }
}
