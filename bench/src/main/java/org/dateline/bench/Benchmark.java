package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.DatelineException;

/**
 * A task with answers to compare with, and how Dateline does at it. What is learned for it is
 * learned anew in each run, from the open part alone.
 */
public interface Benchmark {
  /** One word, by which it is called on the command line: {@code re3d_ner}. */
  String name();

  /** What the answers were learned from, in plain words, for the reader of the table. */
  String learnedFrom();

  /** Whether it needs the data that lie beside the checkout; without them it is then left out. */
  default boolean needsShared() {
    return true;
  }

  /**
   * Runs it.
   *
   * @param shared the folder that holds {@code bench/}, {@code theatre/} and {@code treebanks/};
   *     only read, and perhaps missing where {@link #needsShared()} is false
   * @param progress told of the steps of a long job
   * @return at least one score, the main one first
   * @throws IOException if the data cannot be read or a scorer cannot be run
   * @throws InterruptedException if the run is stopped from outside
   */
  List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException;

  /**
   * Answers texts that nobody scores here, such as those that others keep apart: learns from the
   * whole open part, as {@link #run} does, and gives one line of JSON for each prediction, in the
   * form that the benchmark's scorer reads.
   *
   * @param shared the folder of the open part
   * @param texts JSON Lines in the benchmark's form; a {@code gold} field is never looked at
   * @param progress told of the steps of a long job
   * @return the lines
   * @throws IOException if the data cannot be read
   * @throws DatelineException if this benchmark answers nothing, such as one of speed
   */
  default List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    throw new DatelineException(
        "\"" + name() + "\" measures and answers nothing; name another benchmark.");
  }
}
