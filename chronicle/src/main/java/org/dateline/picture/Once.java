package org.dateline.picture;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made once, by whoever asks first. Thread-safe. */
final class Once<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }
}
