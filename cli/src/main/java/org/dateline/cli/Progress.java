package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * How far a long job has come, on the error stream: a bar that is drawn over itself where a person
 * is watching, else a line every few seconds.
 */
final class Progress {
  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final long LINE_NANOS = 5_000_000_000L;

  private final PrintWriter err;
  private final boolean interactive;
  private final String job;
  private final long started = System.nanoTime();
  private long last;
  private boolean drawn;

  Progress(PrintWriter err, String job) {
    this(err, job, System.console() != null && !"dumb".equals(System.getenv("TERM")));
  }

  Progress(PrintWriter err, String job, boolean interactive) {
    this.err = err;
    this.job = job;
    this.interactive = interactive;
    this.last = started;
  }

  /**
   * Says how far the job is.
   *
   * @param share of the whole, 0 to 1
   * @param words what has been done
   */
  void at(double share, String words) {
    long now = System.nanoTime();
    if (now - last < (interactive ? REDRAW_NANOS : LINE_NANOS)) {
      return;
    }
    last = now;
    double seconds = (now - started) / 1e9;
    String left =
        share > 0.02 ? String.format(Locale.ROOT, ", %.0f s left", seconds / share - seconds) : "";
    int full = (int) Math.round(WIDTH * Math.min(1, share));
    String bar = "█".repeat(full) + "·".repeat(WIDTH - full);
    if (interactive) {
      err.print("\r\u001b[K" + job + " " + bar + " " + words + left);
      err.flush();
      drawn = true;
    } else {
      err.println(job + ": " + Math.round(share * 100) + " %, " + words + left);
    }
  }

  /** Wipes the bar, so that what follows starts on a clean line. */
  void done() {
    if (drawn) {
      err.print("\r\u001b[K");
      err.flush();
      drawn = false;
    }
  }
}
