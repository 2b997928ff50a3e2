package org.dateline.bench.corenlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Reports;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.report.Report;

/**
 * The reports that both systems read.
 *
 * @param reports the reports, in the order of their files
 * @param tokens how many tokens they have together, as this project divides words
 */
record Texts(List<Report> reports, int tokens) {
  Texts {
    reports = List.copyOf(reports);
  }

  /** The reports of a file or folder. */
  static Texts in(Path path) {
    List<Report> reports = Reports.in(path);
    return new Texts(reports, count(reports));
  }

  /** Every so manieth report, so that about {@code wanted} tokens remain. */
  Texts thinned(int wanted) {
    int step = Math.max(1, Math.round((float) tokens / wanted));
    List<Report> some = new ArrayList<>();
    for (int i = 0; i < reports.size(); i += step) {
      some.add(reports.get(i));
    }
    return new Texts(some, count(some));
  }

  private static int count(List<Report> reports) {
    int n = 0;
    for (Report report : reports) {
      for (Sentence sentence : TextAnalyzer.english().analyze(report.text())) {
        n += sentence.size();
      }
    }
    return n;
  }
}
