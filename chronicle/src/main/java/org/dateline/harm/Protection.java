package org.dateline.harm;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.incident.WordList;

/**
 * What the law of war protects beside civilians themselves, told by the words of the list {@code
 * objects.txt} of this package.
 */
public enum Protection {
  /** Hospitals, clinics, ambulances and those who work in them. */
  MEDICAL,
  /** Schools, universities, their teachers and pupils. */
  SCHOOL,
  /** Markets and shops. */
  MARKET,
  /** Aid convoys and stores, relief and rescue workers. */
  AID,
  /** Mosques, churches, shrines. */
  WORSHIP,
  /** Camps and shelters of displaced people. */
  CAMP,
  /** Bakeries, mills, fields. */
  FOOD,
  /** Water works, wells, dams. */
  WATER,
  /** Power stations and lines. */
  POWER,
  /** Homes. */
  HOMES,
  /** Journalists and their offices. */
  MEDIA;

  private static final int LONGEST = 4;

  /** The sorts that words speak of; empty where they speak of none. */
  public static Set<Protection> of(String words) {
    Set<Protection> found = EnumSet.noneOf(Protection.class);
    String[] tokens = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+");
    int i = 0;
    while (i < tokens.length) {
      int next = i + 1;
      StringBuilder phrase = new StringBuilder();
      Object longest = null;
      for (int n = i; n < Math.min(tokens.length, i + LONGEST); n++) {
        phrase.append(n == i ? "" : " ").append(tokens[n]);
        Object sort = Words.SORTS.get(phrase.toString());
        if (sort != null) {
          longest = sort;
          next = n + 1;
        }
      }
      if (longest instanceof Protection protection) {
        found.add(protection);
      }
      i = next;
    }
    return found;
  }

  /** Loaded after the sorts themselves. */
  private static final class Words {
    /** A sort, or a mark that the words mean something else. */
    static final Map<String, Object> SORTS;

    static {
      Map<String, Object> sorts = new HashMap<>();
      for (WordList.Line line : WordList.read(Protection.class, "objects.txt", 1)) {
        String name = line.cells().get(0);
        Object sort =
            name.equals("none") ? name : Protection.valueOf(name.toUpperCase(Locale.ROOT));
        line.words().forEach(word -> sorts.put(word, sort));
      }
      SORTS = Map.copyOf(sorts);
    }

    private Words() {}
  }
}
