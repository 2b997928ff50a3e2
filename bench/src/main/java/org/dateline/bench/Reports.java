package org.dateline.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.report.Report;

/** Reports taken in whole, for runs that must not leave one out. */
public final class Reports {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private Reports() {}

  /**
   * All reports of a file or folder, in the order of the files.
   *
   * @throws DatelineException if one of them is left out, with the reason
   */
  public static List<Report> in(Path path) {
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
            throw new DatelineException("A report cannot be taken in: " + leftOut);
          }
        };
    Intake intake = new Intake(Intake.Given.NOTHING, TODAY);
    intake.files(path, sink).forEach(file -> intake.file(file, sink));
    return reports;
  }
}
