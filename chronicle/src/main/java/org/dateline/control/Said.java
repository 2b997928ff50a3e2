package org.dateline.control;

import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Kind;
import org.dateline.incident.Party;
import org.dateline.incident.Testimony;
import org.dateline.place.Place;

/**
 * One claim on one place.
 *
 * @param part true where it speaks of a part of the place
 * @param agents who took, lost or held it; told apart by their key
 */
record Said(Testimony testimony, Place place, boolean part, List<Party> agents) {
  Said {
    agents = List.copyOf(agents);
  }

  Kind kind() {
    return testimony.claim().kind();
  }

  LocalDate day() {
    return testimony.day();
  }

  boolean denied() {
    return testimony.denied();
  }

  /** True where it tells that somebody who is named took the whole place. */
  boolean gain() {
    return kind() == Kind.CONTROL_GAIN && !denied() && !part && !agents.isEmpty();
  }

  boolean sameReport(Said other) {
    return testimony.claim().reportId().equals(other.testimony.claim().reportId());
  }

  /** True where none of its parties is a friend of one of those; false where either has none. */
  boolean hostile(List<Party> others, Camps camps) {
    if (agents.isEmpty() || others.isEmpty()) {
      return false;
    }
    for (Party one : agents) {
      for (Party other : others) {
        if (camps.friends(one.key(), other.key(), day())) {
          return false;
        }
      }
    }
    return true;
  }
}
