package org.dateline.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A hash map that never changes, in many small drawers of which a change copies only those that it
 * touches. Iteration is in no order that means anything. Thread-safe.
 */
public final class SharedMap<K, V> {
  /** Entries of a drawer when it is new; it may grow to eight times that. */
  private static final int DRAWER = 128;

  private final List<Map<K, V>> drawers;
  private final int size;

  private SharedMap(List<Map<K, V>> drawers, int size) {
    this.drawers = drawers;
    this.size = size;
  }

  /** A map with nothing in it. */
  public static <K, V> SharedMap<K, V> empty() {
    return new SharedMap<>(List.of(Map.of()), 0);
  }

  /** Values by their keys; of two with one key the later. */
  public static <K, V> SharedMap<K, V> of(Collection<V> values, Function<V, K> key) {
    List<Map<K, V>> drawers = drawers(values.size());
    int size = 0;
    for (V value : values) {
      K k = key.apply(value);
      size += drawers.get(drawer(k, drawers.size())).put(k, value) == null ? 1 : 0;
    }
    return new SharedMap<>(drawers, size);
  }

  /** The entries of a map. */
  public static <K, V> SharedMap<K, V> of(Map<K, V> entries) {
    return SharedMap.<K, V>empty().with(List.of(), entries);
  }

  private static <K, V> List<Map<K, V>> drawers(int size) {
    int count = Integer.highestOneBit(Math.max(1, size / DRAWER));
    List<Map<K, V>> drawers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawers.add(new HashMap<>());
    }
    return drawers;
  }

  private static <K, V> SharedMap<K, V> spread(int size, List<Map<K, V>> parts) {
    List<Map<K, V>> drawers = drawers(size);
    for (Map<K, V> part : parts) {
      part.forEach((key, value) -> drawers.get(drawer(key, drawers.size())).put(key, value));
    }
    return new SharedMap<>(drawers, size);
  }

  private static int drawer(Object key, int count) {
    // bits other than those by which the drawer's own table spreads them
    return (key.hashCode() * 0x9E3779B9) >>> 12 & (count - 1);
  }

  /** What a key stands for, or null where it is not there. */
  public @Nullable V get(K key) {
    return drawers.get(drawer(key, drawers.size())).get(key);
  }

  /** True where the key is there. */
  public boolean contains(K key) {
    return get(key) != null;
  }

  /** Number of keys. */
  public int size() {
    return size;
  }

  /** True where nothing is in it. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Hands over all values. */
  public void forEach(Consumer<? super V> each) {
    drawers.forEach(drawer -> drawer.values().forEach(each));
  }

  /** All keys, in a set of the caller's own. */
  public Set<K> keys() {
    Set<K> keys = new HashSet<>(2 * size);
    drawers.forEach(drawer -> keys.addAll(drawer.keySet()));
    return keys;
  }

  /** This map without some keys and then with some entries. */
  public SharedMap<K, V> with(Collection<K> gone, Map<K, V> come) {
    if (gone.isEmpty() && come.isEmpty()) {
      return this;
    }
    List<Map<K, V>> changed = new ArrayList<>(drawers);
    Set<Integer> own = new HashSet<>();
    int now = size;
    for (K key : gone) {
      now -= own(changed, own, key).remove(key) == null ? 0 : 1;
    }
    for (Map.Entry<K, V> entry : come.entrySet()) {
      now +=
          own(changed, own, entry.getKey()).put(entry.getKey(), entry.getValue()) == null ? 1 : 0;
    }
    return now > 8 * DRAWER * changed.size() ? spread(now, changed) : new SharedMap<>(changed, now);
  }

  private static <K, V> Map<K, V> own(List<Map<K, V>> drawers, Set<Integer> own, K key) {
    int at = drawer(key, drawers.size());
    if (own.add(at)) {
      drawers.set(at, new HashMap<>(drawers.get(at)));
    }
    return drawers.get(at);
  }
}
