package org.dateline.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for. Thread-safe. */
final class Once<T> {
  private @Nullable Supplier<T> maker;
  private volatile @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null && maker != null) {
      known = maker.get();
      made = known;
      maker = null;
    }
    if (known == null) {
      throw new IllegalStateException("it is being made by the same thread");
    }
    return known;
  }
}
