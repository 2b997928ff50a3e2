package org.dateline.relation;

/** How one party stood to another. */
public enum Stance {
  /** They fought, attacked or were rivals of each other. */
  HOSTILE,
  /** They were allied, merged or fought side by side. */
  ALLIED,
  /** The first backed the second with arms, money, training, politics or air cover. */
  BACKS,
  /** They talked or had an agreement. */
  DEALS;

  /** True where one has an end when the other begins. */
  boolean ends(Stance other) {
    return switch (this) {
      case HOSTILE -> other != HOSTILE;
      case ALLIED, BACKS -> other == HOSTILE;
      case DEALS -> false;
    };
  }
}
