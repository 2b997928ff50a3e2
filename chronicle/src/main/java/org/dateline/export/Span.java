package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.time.When;

/**
 * Which days an export speaks of. What has no known day belongs to a span only where the span is
 * open at both ends.
 *
 * @param from first day, or {@link When#DAWN}
 * @param to last day, or {@link When#DUSK}
 */
public record Span(LocalDate from, LocalDate to) {
  /** All days. */
  public static final Span ALL = new Span(When.DAWN, When.DUSK);

  /** Fails on a span that ends before it begins. */
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a span cannot end (" + to + ") before " + from);
    }
  }

  /** The days as a span of time. */
  public When when() {
    return When.between(from, to);
  }

  /** The incidents that began in the span, in the order of the derivation: by day, then by id. */
  public List<Incident> incidents(Derivation all) {
    List<Incident> found = new ArrayList<>();
    for (Incident incident : all.incidents()) {
      if (equals(ALL) || incident.when().hasStart() && holds(incident.when().earliest())) {
        found.add(incident);
      }
    }
    return found;
  }

  /**
   * The claims that count after all rulings, as corrected, whose time touches the span, in the
   * order of the facts. A state that goes on ("since May") touches all days from its first.
   */
  public List<Claim> claims(Derivation all) {
    List<Claim> found = new ArrayList<>();
    for (Claim read : all.facts().claims()) {
      if (all.testimony(read.id()).isPresent()) {
        Claim claim = all.claim(read.id()).orElse(read);
        When told = all.facts().when(claim);
        boolean known = told.hasStart() || told.hasEnd();
        if (equals(ALL) || known && told.overlaps(when())) {
          found.add(claim);
        }
      }
    }
    return found;
  }

  private boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
