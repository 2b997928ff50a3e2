package org.dateline.ledger;

/** Walks a ledger's entries, oldest first, and finds the first that does not fit. */
public final class ChainCheck {
  private String before = Chain.START;
  private long seen;
  private long brokenAt;
  private String reason = "";

  /** Checks the next entry; after the first fault nothing more is checked. */
  public void accept(Entry entry) {
    if (brokenAt != 0) {
      return;
    }
    seen++;
    String fault = Chain.fault(before, seen, entry);
    if (!fault.isEmpty()) {
      brokenAt = seen;
      reason = fault;
    }
    before = entry.hash();
  }

  /**
   * What was found.
   *
   * @param expected number of entries that the ledger says it has
   */
  public Ledger.Verdict verdict(long expected) {
    if (brokenAt == 0 && seen < expected) {
      return new Ledger.Verdict(
          seen,
          seen + 1,
          "the ledger says it has " + expected + " entries, " + seen + " are there");
    }
    return new Ledger.Verdict(seen, brokenAt, reason);
  }
}
