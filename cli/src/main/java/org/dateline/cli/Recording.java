package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.ledger.Entry;
import org.dateline.ledger.Ledger;
import org.dateline.reading.Reader;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports one after the other, records them where there is a ledger, and keeps count. What
 * could not be taken in is told at the end, so that one bad file does not hide among the good ones.
 */
final class Recording implements Sink {
  private final Reader reader;
  private final @Nullable Ledger ledger;
  private final Clock clock;
  private final Consumer<Reading> each;
  private final PrintWriter err;
  private final Progress progress;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private long bytes;
  private long bytesDone;
  private int reports;
  private int known;
  private int claims;
  private int unread;

  /**
   * A recording.
   *
   * @param ledger where to, or null to record nowhere
   * @param each receives every reading that is new
   */
  Recording(
      Reader reader,
      @Nullable Ledger ledger,
      Clock clock,
      Consumer<Reading> each,
      PrintWriter err,
      Progress progress) {
    this.reader = reader;
    this.ledger = ledger;
    this.clock = clock;
    this.each = each;
    this.err = err;
    this.progress = progress;
  }

  /** Reads files and folders in the order given. */
  void files(Intake intake, List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(intake.files(path, this));
    }
    for (Path file : files) {
      bytes += size(file);
    }
    for (Path file : files) {
      intake.file(file, this);
      bytesDone += size(file);
    }
    progress.done();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void report(Report taken) {
    progress.at(
        bytes == 0 ? 0 : (double) bytesDone / bytes,
        Words.count(reports, "report") + ", " + Words.count(claims, "claim"));
    if (ledger != null && ledger.contains(taken.hash())) {
      known++;
      return;
    }
    Report report = ledger != null && ledger.idTaken(taken.id()) ? renamed(taken) : taken;
    Reading reading = reader.read(report);
    if (ledger != null) {
      Optional<Entry.Read> entry = ledger.append(reading, clock.instant());
      if (entry.isEmpty()) {
        known++;
        return;
      }
    }
    reports++;
    claims += reading.claims().size();
    for (Gap gap : reading.gaps()) {
      if (gap.quote().words().length() == report.text().length()) {
        unread++;
        notice(report.id(), "kept, but not read: " + gap.reason());
      }
    }
    each.accept(reading);
  }

  /** Two files of one name are two reports: the later one's id gets the start of its hash. */
  private static Report renamed(Report report) {
    return report.withId(report.id() + "~" + report.hash().substring(0, 8));
  }

  @Override
  public void notice(String source, String words) {
    progress.done();
    err.println(source + ": " + words);
  }

  @Override
  public void leftOut(LeftOut each) {
    leftOut.add(each);
  }

  /** Says what was left out, and why. */
  void tellLeftOut() {
    if (!leftOut.isEmpty()) {
      err.println("Left out:");
      leftOut.forEach(each -> err.println("  " + each));
    }
  }

  /** What was done, in one line. */
  String summary() {
    return "Read "
        + Words.count(reports, "report")
        + " with "
        + Words.count(claims, "claim")
        + (known == 0
            ? ""
            : "; " + Words.count(known, "report") + " recorded before, not read again")
        + (unread == 0 ? "" : "; " + unread + " kept unread")
        + (leftOut.isEmpty() ? "" : "; " + leftOut.size() + " left out")
        + ".";
  }

  /** Exit code: 0 where all was taken in, 1 where something was left out. */
  int exitCode() {
    return leftOut.isEmpty() ? 0 : 1;
  }

  /** Number of reports that were new. */
  int reports() {
    return reports;
  }
}
