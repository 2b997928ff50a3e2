package org.dateline.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.figure.RollUp;
import org.dateline.figure.RollUps;
import org.dateline.figure.RunningTotals;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incidents;

/**
 * What is asked over a span of time and not of one day: figures rolled up, how sources fared, who
 * fought whom, where people fled. Each part is made when first asked, from the same facts as the
 * picture. Immutable and thread-safe.
 */
public final class Inquiry {
  private final Wording wording;
  private final Why why;
  private final Once<RollUps> rollUps;

  Inquiry(Hearing hearing, Incidents incidents, RunningTotals totals, Why why) {
    this.wording = new Wording(hearing.theatre().roster());
    this.why = why;
    this.rollUps = new Once<>(() -> new RollUps(hearing, incidents.all(), totals));
  }

  /** Figures over a span of days, rolled up, each person counted once. */
  public RollUp figures(RollUp.Question question) {
    return rollUps.get().answer(question);
  }

  /** The evidence behind what an answer of these says, by its id. */
  Optional<Evidence> why(String id) {
    if (id.startsWith("roll:")) {
      return Optional.ofNullable(rollUps.get().row(id)).map(this::row);
    }
    return Optional.empty();
  }

  private Evidence row(RollUp.Row row) {
    List<Evidence> because = new ArrayList<>();
    for (FigureRange range : row.figures()) {
      because.add(why.figure(range));
    }
    double confidence = because.stream().mapToDouble(Evidence::confidence).min().orElse(0);
    return new Evidence(
        row.id(), Evidence.Type.FIGURE, wording.of(row), confidence, row.rule(), because, null);
  }
}
