package org.dateline.control;

import java.time.LocalDate;

/** Says which states of a thing do not contradict each other, on a day. */
interface Camps {
  /** True where what speaks for one speaks for the other too; always true of a key and itself. */
  boolean friends(String key, String other, LocalDate day);

  /** True where the key is one of those that the other stands for. */
  default boolean names(String key, String other) {
    return false;
  }
}
