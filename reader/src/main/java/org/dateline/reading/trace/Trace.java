package org.dateline.reading.trace;

/**
 * Takes notes of how a report is read. Finders ask {@link #on} before they word a note, so that
 * ordinary reading pays nothing. A trace serves one reading in one thread; what is read never
 * depends on it.
 */
public interface Trace {
  /** Takes no notes. */
  Trace OFF =
      new Trace() {
        @Override
        public boolean on() {
          return false;
        }

        @Override
        public void add(Note note) {
          // Nobody asked.
        }
      };

  /** Whether anybody wants the notes. */
  boolean on();

  /** Takes a note. */
  void add(Note note);
}
