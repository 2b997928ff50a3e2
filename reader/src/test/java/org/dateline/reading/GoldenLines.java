package org.dateline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Golden cases kept as plain files: one a line, columns parted by tabs, lines with # left out. */
public final class GoldenLines {
  private static final String[] BITS = {
    "on",
    "Tuesday",
    "since",
    "May",
    "2014",
    "31",
    "February",
    "two",
    "days",
    "later",
    ",",
    ".",
    "killed",
    "at",
    "least",
    "dozens",
    "of",
    "people",
    "said",
    "the",
    "army",
    "told",
    "AFP",
    "\"",
    "\u201c",
    "\u201d",
    "according",
    "to",
    "citing",
    "between",
    "and",
    "from",
    "until",
    "99999999999999999999",
    "1.2.3",
    "half",
    "a",
    "million",
    "-",
    "Jan.",
    "9",
    "late",
    "last",
    "week",
    "reports",
    "not",
    "verified",
    "\u0627\u0644",
    "\ud83d\ude00",
    "(",
    ")",
    ":",
    "claimed",
    "that",
    "\n",
    "who",
    "more",
    "than",
    "ago",
    "for",
    "years",
    "9999-12-31",
    "in",
    "old",
    "month",
    "by",
    "allegedly",
    "wounded",
    "12",
    "including",
    "thousands",
    "strong",
    "quoted",
    "as",
    "saying",
    "\u2013",
    "'s"
  };

  private GoldenLines() {}

  /** The cases of a file below {@code golden/}. */
  public static Stream<List<String>> of(String file) {
    try (InputStream in = GoldenLines.class.getResourceAsStream("/golden/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text of words thrown together, the same for the same seed. */
  public static String noise(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(BITS[random.nextInt(BITS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
