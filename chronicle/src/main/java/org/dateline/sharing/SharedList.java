package org.dateline.sharing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.Consumer;

/**
 * A sorted list that never changes, in runs of which a change copies only those that it touches.
 * Thread-safe.
 */
public final class SharedList<T> extends AbstractList<T> implements RandomAccess {
  /** Elements of a run when it is new; it may grow to twice that. */
  private static final int RUN = 256;

  private final Comparator<? super T> order;
  private final Object[][] runs;
  private final int[] starts;
  private final int size;

  private SharedList(Comparator<? super T> order, Object[][] runs) {
    this.order = order;
    this.runs = runs;
    this.starts = new int[runs.length];
    int count = 0;
    for (int i = 0; i < runs.length; i++) {
      starts[i] = count;
      count += runs[i].length;
    }
    this.size = count;
  }

  /**
   * A list with nothing in it.
   *
   * @param order that tells any two elements apart that are not equal
   */
  public static <T> SharedList<T> empty(Comparator<? super T> order) {
    return new SharedList<>(order, new Object[0][]);
  }

  /** Elements in an order in which they may already stand. */
  public static <T> SharedList<T> of(Collection<T> elements, Comparator<? super T> order) {
    Object[] all = elements.toArray();
    @SuppressWarnings("unchecked") // they came as elements
    Comparator<Object> any = (Comparator<Object>) order;
    Arrays.parallelSort(all, any);
    return new SharedList<>(order, cut(all));
  }

  private static Object[][] cut(Object[] all) {
    int count = (all.length + RUN - 1) / RUN;
    Object[][] runs = new Object[count][];
    for (int i = 0; i < count; i++) {
      runs[i] = Arrays.copyOfRange(all, i * RUN, Math.min(all.length, (i + 1) * RUN));
    }
    return runs;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public T get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int at = Arrays.binarySearch(starts, index);
    int run = at >= 0 ? at : -at - 2;
    return element(runs[run][index - starts[run]]);
  }

  @SuppressWarnings("unchecked") // only elements are ever put in
  private T element(Object held) {
    return (T) held;
  }

  /** The first place at which an element may stand so that those before it are all smaller. */
  public int indexOfFirst(T from) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(get(middle), from) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** This list without some elements and with others. */
  public SharedList<T> with(Collection<? extends T> gone, Collection<? extends T> come) {
    if (gone.isEmpty() && come.isEmpty()) {
      return this;
    }
    if (gone.size() + come.size() > size / 8) {
      List<T> all = new ArrayList<>(this);
      all.sort(order);
      gone.forEach(t -> remove(all, t));
      all.addAll(come);
      return of(all, order);
    }
    List<Object[]> changed = new ArrayList<>(Arrays.asList(runs));
    gone.forEach(t -> take(changed, t));
    come.forEach(t -> put(changed, t));
    return new SharedList<>(order, changed.toArray(new Object[0][]));
  }

  private void remove(List<T> all, T element) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int c = order.compare(all.get(middle), element);
      if (c == 0) {
        all.remove(middle);
        return;
      }
      low = c < 0 ? middle + 1 : low;
      high = c < 0 ? high : middle - 1;
    }
  }

  /** The last run whose first element is not greater, or the first run. */
  private int run(List<Object[]> all, T element) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (order.compare(element(all.get(middle)[0]), element) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int position(Object[] run, T element) {
    @SuppressWarnings("unchecked") // only elements are ever put in
    T[] elements = (T[]) run;
    return Arrays.binarySearch(elements, element, order);
  }

  private void take(List<Object[]> all, T element) {
    if (all.isEmpty()) {
      return;
    }
    int at = run(all, element);
    Object[] run = all.get(at);
    int position = position(run, element);
    if (position < 0) {
      return;
    }
    if (run.length == 1) {
      all.remove(at);
      return;
    }
    Object[] shorter = Arrays.copyOf(run, run.length - 1);
    System.arraycopy(run, position + 1, shorter, position, run.length - position - 1);
    all.set(at, shorter);
  }

  private void put(List<Object[]> all, T element) {
    if (all.isEmpty()) {
      all.add(new Object[] {element});
      return;
    }
    int at = run(all, element);
    Object[] run = all.get(at);
    int found = position(run, element);
    int position = found < 0 ? -found - 1 : found + 1;
    Object[] longer = Arrays.copyOf(run, run.length + 1);
    System.arraycopy(run, position, longer, position + 1, run.length - position);
    longer[position] = element;
    if (longer.length > 2 * RUN) {
      all.set(at, Arrays.copyOf(longer, RUN));
      all.add(at + 1, Arrays.copyOfRange(longer, RUN, longer.length));
    } else {
      all.set(at, longer);
    }
  }

  @Override
  public void forEach(Consumer<? super T> each) {
    for (Object[] run : runs) {
      for (Object held : run) {
        each.accept(element(held));
      }
    }
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int run;
      private int at;

      @Override
      public boolean hasNext() {
        return run < runs.length;
      }

      @Override
      public T next() {
        if (run >= runs.length) {
          throw new NoSuchElementException();
        }
        T next = element(runs[run][at++]);
        if (at == runs[run].length) {
          run++;
          at = 0;
        }
        return next;
      }
    };
  }
}
