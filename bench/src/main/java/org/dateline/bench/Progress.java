package org.dateline.bench;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows how far a long job is: a bar that is drawn over itself on a terminal, nothing elsewhere.
 * Not for several threads at once.
 */
public final class Progress {
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final boolean shown;
  private String job = "";
  private int steps = 1;
  private int done;
  private long started;

  private Progress(PrintStream out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  /** A bar on the terminal; where there is none, as in a log, it keeps silent. */
  public static Progress onTerminal() {
    return new Progress(System.err, System.console() != null);
  }

  /** Shows nothing. */
  public static Progress silent() {
    return new Progress(System.err, false);
  }

  /**
   * A job begins; the one before, if any, has ended.
   *
   * @param job what is done, in a few words
   * @param steps how many steps it takes, at least one
   */
  public void begin(String job, int steps) {
    this.job = job;
    this.steps = Math.max(1, steps);
    done = 0;
    started = System.nanoTime();
    draw();
  }

  /** One more step is done. */
  public void step() {
    done = Math.min(done + 1, steps);
    draw();
  }

  /** Takes the bar away. */
  public void end() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
    }
  }

  private void draw() {
    if (!shown) {
      return;
    }
    int full = WIDTH * done / steps;
    double seconds = (System.nanoTime() - started) / 1e9;
    String left =
        done == 0
            ? ""
            : String.format(Locale.ROOT, ", %.0f s left", seconds / done * (steps - done));
    out.printf(
        "%s  [%s%s] %d of %d  %s%s",
        CLEAR, "#".repeat(full), ".".repeat(WIDTH - full), done, steps, job, left);
    out.flush();
  }
}
