package org.dateline.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.incident.Ruling;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** A fact that came to be known in between and made a difference. */
public sealed interface Cause {
  /** Id of the report or ruling. */
  String id();

  /** Day on which it came to be known, or null where the report does not say. */
  @Nullable LocalDate day();

  /**
   * A report that was published in between.
   *
   * @param report the report
   * @param claims its claims that bear on the thing, as they stand after rulings
   */
  record ByReport(Report report, List<Claim> claims) implements Cause {
    /** Copies its list. */
    public ByReport {
      claims = List.copyOf(claims);
    }

    @Override
    public String id() {
      return report.id();
    }

    @Override
    public @Nullable LocalDate day() {
      return report.published();
    }
  }

  /**
   * A ruling that was made in between.
   *
   * @param ruling the ruling
   * @param about the ruling that it revokes, through however many revocations; itself where it
   *     revokes none
   */
  record ByRuling(Ruling ruling, Ruling about) implements Cause {
    @Override
    public String id() {
      return ruling.id();
    }

    @Override
    public LocalDate day() {
      return LocalDate.ofInstant(ruling.at(), ZoneOffset.UTC);
    }
  }
}
