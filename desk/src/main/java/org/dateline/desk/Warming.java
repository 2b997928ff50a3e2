package org.dateline.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives what all is asked of first, while the page is still loading. */
final class Warming implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

  private final Thread thread;
  private volatile boolean ended;

  Warming(Derivations derivations) {
    this.thread = new Thread(() -> run(derivations), "desk-warming");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run(Derivations derivations) {
    try {
      Known known = derivations.by(null);
      if (!ended) {
        known.table();
        known.newest();
      }
      if (!ended) {
        known.claimTexts();
      }
    } catch (RuntimeException e) {
      if (!ended) {
        LOG.error("The record could not be derived", e);
      }
    }
  }

  /** Waits until the ledger is no longer read, a few seconds at most. */
  @Override
  public void close() throws InterruptedException {
    ended = true;
    thread.join(5_000);
  }
}
