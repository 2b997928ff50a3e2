package org.dateline.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dateline.intake.Intake;
import org.dateline.reading.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people hand in, read one after the other in the order that it came. Thread-safe. */
final class IntakeJobs implements AutoCloseable {
  /** Longest body in bytes. */
  static final int LONGEST = 64 * 1024 * 1024;

  /** Bodies that may wait. */
  private static final int MOST_WAITING = 8;

  /** Jobs that can still be asked for. */
  private static final int MOST_KEPT = 200;

  private static final Logger LOG = LoggerFactory.getLogger(IntakeJobs.class);

  private final Derivations derivations;
  private final Clock clock;
  private final Once<Reader> reader;
  private final Map<String, IntakeJob> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          0,
          1,
          10,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          task -> {
            Thread thread = new Thread(task, "desk-intake");
            thread.setDaemon(true);
            return thread;
          });
  private int number;

  IntakeJobs(Derivations derivations, Clock clock, Once<Reader> reader) {
    this.derivations = derivations;
    this.clock = clock;
    this.reader = reader;
  }

  /**
   * Takes a body in.
   *
   * @param name of the file, or of what it is
   */
  synchronized IntakeJob take(String name, byte[] bytes, Intake.Given given) {
    String id = "in" + ++number + "-" + Long.toString(clock.millis(), 36);
    IntakeJob job = new IntakeJob(id, name, bytes, given, derivations, clock, reader);
    try {
      worker.execute(() -> run(job));
    } catch (RejectedExecutionException e) {
      throw Problem.busy("Others are being read; send this again in a while.");
    }
    jobs.put(id, job);
    jobs.values().removeIf(old -> jobs.size() > MOST_KEPT && old.over());
    return job;
  }

  private static void run(IntakeJob job) {
    try {
      job.run();
    } catch (RuntimeException e) {
      LOG.error("Reading {} failed", job.id(), e);
    }
  }

  synchronized Optional<IntakeJob> job(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Stops all jobs; the report that is being read is still recorded. */
  @Override
  public void close() {
    synchronized (this) {
      jobs.values().forEach(IntakeJob::stop);
    }
    worker.shutdown();
    try {
      worker.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
