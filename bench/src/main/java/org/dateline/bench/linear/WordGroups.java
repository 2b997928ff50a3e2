package org.dateline.bench.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words in groups of like meaning: what lets a model that has seen "condemned" make something of
 * "lambasted". Read from a file of lines {@code group: lemma, lemma}; a line that begins with # is
 * a remark. Immutable.
 */
public final class WordGroups {
  private final Map<String, List<String>> groups = new HashMap<>();

  /**
   * Reads a file.
   *
   * @param room the class beside which the file lies
   * @param file its name
   */
  public WordGroups(Class<?> room, String file) {
    try (InputStream in = room.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + file + " beside " + room.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          for (String lemma : line.substring(colon + 1).split(",")) {
            add(lemma.strip(), line.substring(0, colon));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String lemma, String group) {
    List<String> of = groups.computeIfAbsent(lemma, word -> new ArrayList<>(2));
    if (!of.contains(group)) {
      of.add(group);
    }
  }

  /** The groups that a lemma belongs to; most belong to none. */
  public List<String> of(String lemma) {
    return groups.getOrDefault(lemma, List.of());
  }
}
