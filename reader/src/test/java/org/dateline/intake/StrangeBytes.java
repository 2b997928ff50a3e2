package org.dateline.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dateline.reading.StrangeTexts;

/** Bytes that somebody may hand in for a report, each made anew by its seed. */
public final class StrangeBytes {
  private static final String[] KEYS = {
    "title", "outlet", "published", "url", "language", "sample", "id", "text", "", ":", "---", "#"
  };
  private static final String[] VALUES = {
    "2016-07-17",
    "2016-07-17T10:00:00Z",
    "+999999999-12-31",
    "-0001-01-01",
    "2016-13-41",
    "en",
    "ar",
    "xx-XX",
    "\"",
    "'\"",
    "yes",
    "",
    " ",
    "null",
    "\ud83d\ude00",
    "\0",
    "0",
    "17 July 2016",
    "http://example.org/a",
    "a: b: c",
    "1e999",
    "[1,2",
    "{",
    "true"
  };
  private static final Charset[] CHARSETS = {
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_8,
    StandardCharsets.UTF_16LE,
    StandardCharsets.UTF_16,
    StandardCharsets.ISO_8859_1
  };

  private StrangeBytes() {}

  /** The bytes of a seed. */
  public static byte[] of(long seed) {
    Random random = new Random(~seed * 0x9E3779B97F4A7C15L);
    String text =
        switch (random.nextInt(4)) {
          case 0 -> StrangeTexts.of(seed);
          case 1 -> front(random) + StrangeTexts.of(seed);
          default -> lines(random, seed);
        };
    byte[] bytes = text.getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
    if (random.nextInt(3) == 0 && bytes.length > 0) {
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return bytes;
  }

  private static String value(Random random) {
    return VALUES[random.nextInt(VALUES.length)];
  }

  private static String front(Random random) {
    StringBuilder text = new StringBuilder("---\n");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(KEYS[random.nextInt(KEYS.length)]);
      text.append(random.nextInt(5) == 0 ? "" : ": ").append(value(random));
      text.append(random.nextInt(6) == 0 ? "\r\n" : "\n");
    }
    return text.append(random.nextInt(4) == 0 ? "" : "---\n").toString();
  }

  private static String lines(Random random, long seed) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text.append("{\"text\": ").append(quoted(StrangeTexts.of(seed + i)));
      for (int k = random.nextInt(6); k > 0; k--) {
        text.append(", ").append(quoted(KEYS[random.nextInt(KEYS.length)])).append(": ");
        text.append(random.nextInt(5) == 0 ? value(random) : quoted(value(random)));
      }
      text.append(random.nextInt(20) == 0 ? "[".repeat(2000) : "}");
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return text.toString();
  }

  private static String quoted(String words) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 32 || Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
