package org.dateline.theatre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which line of a pack's tables a place, a road or an actor stands. Immutable. */
public final class PackRows {
  private static final List<String> TABLES = List.of("places.csv", "routes.csv", "actors.csv");

  private final Map<String, Integer> lines = new HashMap<>();

  private PackRows(PackFiles files) {
    for (String file : TABLES) {
      // Faults were told when the pack was loaded.
      for (Row row : Table.read(files, file, List.of("id"), new ArrayList<>()).rows()) {
        lines.putIfAbsent(file + " " + row.text("id"), row.line());
      }
    }
  }

  /** Of the pack in a folder. */
  public static PackRows in(Path folder) {
    return new PackRows(PackFiles.in(folder));
  }

  /** Of a pack that ships with Dateline. */
  public static PackRows bundled(String id) {
    return new PackRows(PackFiles.bundled(id));
  }

  /** {@code places.csv:12} for a place or a road; empty where the pack has no such id. */
  public String place(String id) {
    String place = shown("places.csv", id);
    return place.isEmpty() ? shown("routes.csv", id) : place;
  }

  /** {@code actors.csv:12} for an actor; empty where the pack has no such id. */
  public String actor(String id) {
    return shown("actors.csv", id);
  }

  private String shown(String file, String id) {
    Integer line = lines.get(file + " " + id);
    return line == null ? "" : file + ":" + line;
  }
}
