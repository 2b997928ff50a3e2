package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

/** What a reading needs does not grow with the number of reports that were read before. */
class MemoryTest {
  private static final int REPORTS = 60;

  @Test
  void aLaterReportCostsNoMoreThanAnEarlierOne() {
    Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));
    List<Report> reports = reports(0);
    allocated(reader, reports);
    allocated(reader, reports);
    long early = allocated(reader, reports);
    for (int batch = 1; batch <= 8; batch++) {
      allocated(reader, reports(batch));
    }
    long late = allocated(reader, reports);
    assertThat(late).isLessThan(early * 105 / 100);
  }

  @Test
  void nothingOfAReportIsKept() {
    Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));
    for (int batch = 0; batch < 3; batch++) {
      allocated(reader, reports(batch));
    }
    long early = live();
    for (int batch = 3; batch < 15; batch++) {
      allocated(reader, reports(batch));
    }
    long perReport = (live() - early) / (12 * REPORTS);
    // The cache of words fills up to a fixed size; a report kept would cost its text and more.
    assertThat(perReport).as("bytes kept of each report").isLessThan(1500);
  }

  /** Reports that have words in common, and words and figures of their own. */
  private static List<Report> reports(int batch) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      int number = batch * REPORTS + i;
      String unit = "Al-Mithal" + Integer.toString(number * 7919, 26) + " Brigade";
      StringBuilder text = new StringBuilder();
      for (int paragraph = 0; paragraph < 6; paragraph++) {
        text.append("Fighters of the ")
            .append(unit)
            .append(" captured Azaz from government forces on Tuesday, killing ")
            .append(2 + number % 50)
            .append(" soldiers, activists said. The road between Aleppo and Azaz was cut, and ")
            .append(100 + number)
            .append(
                " families fled to the border. State media denied that the town had fallen.\n\n");
      }
      reports.add(
          Report.of("Report " + number, "Sample Wire", LocalDate.of(2014, 3, 6), text.toString()));
    }
    return reports;
  }

  /** How many bytes this thread allocates while the reports are read. */
  private static long allocated(Reader reader, List<Report> reports) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    int claims = 0;
    for (Report report : reports) {
      claims += reader.read(report).claims().size();
    }
    assertThat(claims).isGreaterThan(reports.size());
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** Bytes in use after what is no longer needed was thrown away. */
  private static long live() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
