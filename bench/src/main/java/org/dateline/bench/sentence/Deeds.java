package org.dateline.bench.sentence;

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
import java.util.Objects;

/**
 * Verbs and nouns of political news in groups of like meaning: what lets a model that has seen
 * "condemned" make something of "lambasted". Read from {@code deeds.txt}. Immutable.
 */
final class Deeds {
  private final Map<String, List<String>> groups = new HashMap<>();

  Deeds() {
    try (InputStream in = Objects.requireNonNull(Deeds.class.getResourceAsStream("deeds.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          for (String lemma : line.substring(colon + 1).split(",")) {
            groups
                .computeIfAbsent(lemma.strip(), word -> new ArrayList<>(2))
                .add(line.substring(0, colon));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The groups that a lemma belongs to; most belong to none. */
  List<String> of(String lemma) {
    return groups.getOrDefault(lemma, List.of());
  }
}
