package org.dateline.bench.claims;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.report.Report;

/** Reports read from a file: the samples, or a set in JSON Lines. */
final class Samples {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private Samples() {}

  /** The one report of a file. */
  static Report report(Path file) {
    List<Report> reports = reports(file);
    if (reports.size() != 1) {
      throw new DatelineException("The file " + file + " should hold one report.");
    }
    return reports.get(0);
  }

  /** All reports of a file. */
  static List<Report> reports(Path file) {
    List<Report> reports = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void report(Report report) {
            reports.add(report);
          }

          @Override
          public void notice(String source, String words) {}

          @Override
          public void leftOut(LeftOut leftOut) {
            throw new DatelineException("A text of the gold cannot be read: " + leftOut);
          }
        };
    new Intake(Intake.Given.NOTHING, TODAY).file(file, sink);
    return reports;
  }
}
