package org.dateline.incident;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The groups of people that counts speak of, and which is part of which, by the list {@code
 * groups.txt} of this package: children are civilians, civilians are people.
 */
public final class Groups {
  /** All people: what every other group is part of. */
  public static final String PEOPLE = "people";

  /** Those who take no part in the fighting. */
  public static final String CIVILIANS = "civilians";

  private static final String NONE = "-";
  private static final Map<String, String> NAMES;
  private static final Map<String, Group> GROUPS;

  static {
    Map<String, String> names = new HashMap<>();
    Map<String, Group> groups = new HashMap<>();
    for (WordList.Line line : WordList.read(Groups.class, "groups.txt", 3)) {
      String name = line.cells().get(0);
      groups.put(name, new Group(line.cells().get(1), line.cells().get(2)));
      names.put(name, name);
      line.words().forEach(word -> names.put(word, name));
    }
    NAMES = Map.copyOf(names);
    GROUPS = Map.copyOf(groups);
  }

  private Groups() {}

  private record Group(String parent, String division) {}

  /** The group that words name: a listed one, else the words themselves, in lower case. */
  public static String of(String words) {
    String plain = words.toLowerCase(Locale.ROOT).strip();
    if (plain.isEmpty()) {
      return PEOPLE;
    }
    String name = NAMES.get(plain);
    return name == null ? plain : name;
  }

  /** What a group is part of: people, for a group that is not listed; empty for people. */
  public static String parent(String group) {
    Group known = GROUPS.get(group);
    if (known != null) {
      return known.parent.equals(NONE) ? "" : known.parent;
    }
    String last = NAMES.get(group.substring(group.lastIndexOf(' ') + 1));
    return last == null ? PEOPLE : last;
  }

  /** Groups of one division are different people; a group that is not listed is a division. */
  public static String division(String group) {
    Group known = GROUPS.get(group);
    return known == null ? group : known.division;
  }

  /** True where a group is another or part of it. */
  public static boolean within(String group, String wider) {
    String g = group;
    for (int i = 0; i < 8 && !g.isEmpty(); i++) {
      if (g.equals(wider)) {
        return true;
      }
      g = parent(g);
    }
    return false;
  }
}
