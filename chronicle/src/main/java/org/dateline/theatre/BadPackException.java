package org.dateline.theatre;

import java.util.List;
import org.dateline.DatelineException;

/** A theatre pack has faults and was not loaded. */
public final class BadPackException extends DatelineException {
  private static final long serialVersionUID = 1L;

  /** A copy that serialises; {@link Fault} itself need not. */
  private final transient List<Fault> faults;

  BadPackException(String pack, List<Fault> faults) {
    super(message(pack, faults));
    this.faults = List.copyOf(faults);
  }

  /** All faults, in the order of the files. */
  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }

  private static String message(String pack, List<Fault> faults) {
    int more = faults.size() - 1;
    String rest =
        more == 0
            ? ""
            : " (and " + more + " more: see them with `dateline theatre check " + pack + "`)";
    return "The theatre pack " + pack + " cannot be used. " + faults.get(0) + rest;
  }
}
