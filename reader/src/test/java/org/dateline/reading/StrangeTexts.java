package org.dateline.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that no reader was made for, each made anew by its seed. */
public final class StrangeTexts {
  private static final Path SAMPLES =
      Path.of(System.getProperty("dateline.root", ".."), "samples", "aleppo");

  /** Words by which reports tell of events, parties, places, times and counts. */
  private static final String[] WORDS =
      ("the a of in on by to from and or but not no that who which it they he its their while after"
              + " if unless would will could may should had been was were is has , , . . ; : \" “ ” ‘"
              + " ’ ( ) - — … ' 's ? ! Aleppo Azaz Handarat Marea Castello road highway M5 Syria"
              + " Turkey ISIS FSA YPG al-Nusra rebels army regime fighters civilians government forces"
              + " group militants activists Observatory Reuters said told according claimed denied"
              + " reported confirmed vowed captured shelled besieged bombed killed wounded fled"
              + " withdrew advanced agreed attacked capture siege offensive strike truce convoy aid"
              + " troops hospital town village city district at least more than about dozens hundreds"
              + " 3 20 1,500 two thousand million Monday Tuesday last week yesterday May 2014 since 12"
              + " July earlier days two later rebel-held Turkish-backed the group the city both north"
              + " of near toward 20 miles kilometres west")
          .split(" ");

  private static final String[] MARKS = {
    "\u200f",
    "\u202e",
    "\u202c",
    "\u0301",
    "\u0651",
    "\u200d",
    "\u200b",
    "\ufeff",
    "\0",
    "\u0085",
    "\u2028",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\u00ad",
    "\u06dd",
    "\ufffd",
    "\t",
    "\u00a0",
    "\ud83c\uddf8\ud83c\uddfe",
    "\u0130",
    "\u1e9e",
    "\ufb01",
    "\u01c5"
  };

  private static final String[] NUMBERS = {
    "99999999999999999999999999",
    "0",
    "-1",
    "1,2,3,4,5",
    "1.000.000",
    "00:00",
    "31 February 2013",
    "2013-02-31",
    "0000-00-00",
    "May 99999",
    "the 41st of May",
    "29 February 2015",
    "two hundred thousand million billion",
    "half of a third",
    "between 9 and 3",
    "between 99999999999 and 99999999999999999999",
    "999999999999 years ago",
    "24:99",
    "1st",
    "½",
    "۱۲",
    "１２",
    "9223372036854775807",
    "9223372036854775808 people were killed",
    "in the last 9223372036854775807 days",
    "since 10000",
    "Q5",
    "32/13/2014",
    "12,,000"
  };

  private static final String[] REPEATED = {
    "\"",
    "“",
    "(",
    "[",
    ")",
    "((",
    "'",
    "''",
    "- ",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "a",
    "A ",
    "1",
    "1 ",
    "he said that ",
    "said ",
    "of the siege ",
    "they ",
    "and ",
    "Aleppo, ",
    "Azaz - ",
    "if ",
    "not ",
    "the group ",
    "at least ",
    "on Monday ",
    "\u0301",
    "\ud83d\ude00",
    "\0",
    " ",
    "\t",
    "U.S. ",
    "killed ",
    "rebels captured ",
    "“he said ",
    "(he [said ",
    "according to ",
    "\ud83d",
    "…",
    "—"
  };

  private static final List<String> TEXTS = samples();

  private StrangeTexts() {}

  /** The text of a seed, of some hundred to some thousand characters. */
  public static String of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    return switch (random.nextInt(12)) {
      case 0 -> bytes(random, 20 + random.nextInt(3000));
      case 1 -> unicode(random, 20 + random.nextInt(2000));
      case 2 -> truncated(random);
      case 3 -> shuffled(random);
      case 4 -> spliced(random);
      case 5 -> nested(random);
      case 6 -> one(random, REPEATED).repeat(1 + random.nextInt(800));
      case 7 -> marked(random);
      case 8 -> reformed(random);
      case 9, 10 -> salad(random);
      default -> numbers(random);
    };
  }

  private static List<String> samples() {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        texts.add(text.substring(text.indexOf("\n---\n") + 5));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the samples are missing", e);
    }
    return texts;
  }

  private static String one(Random random, String[] some) {
    return some[random.nextInt(some.length)];
  }

  private static String sample(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static String bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new String(
        bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  private static String unicode(Random random, int length) {
    StringBuilder text = new StringBuilder();
    int block = random.nextInt(0x3000);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(10);
      int c =
          kind < 4
              ? block + random.nextInt(128)
              : kind < 8 ? 32 + random.nextInt(96) : random.nextInt(Character.MAX_CODE_POINT + 1);
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  private static String truncated(Random random) {
    String text = sample(random);
    int from = random.nextInt(text.length());
    return text.substring(from, from + random.nextInt(text.length() - from + 1));
  }

  private static String shuffled(Random random) {
    List<String> parts =
        Arrays.asList(sample(random).split(random.nextBoolean() ? "(?<= )" : "(?<=\\W)"));
    Collections.shuffle(parts, random);
    return String.join("", parts);
  }

  private static String spliced(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String part = truncated(random);
      text.append(part, 0, Math.min(part.length(), random.nextInt(200)));
      text.append(random.nextBoolean() ? unicode(random, 3) : one(random, MARKS));
    }
    return text.toString();
  }

  private static String nested(Random random) {
    String[][] pairs = {{"\"", "\""}, {"“", "”"}, {"(", ")"}, {"[", "]"}, {"‘", "’"}};
    int depth = 1 + random.nextInt(600);
    StringBuilder open = new StringBuilder();
    StringBuilder close = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String[] pair = pairs[random.nextInt(pairs.length)];
      open.append(pair[0]).append(random.nextInt(8) == 0 ? one(random, WORDS) + " " : "");
      close.append(random.nextInt(8) == 0 ? " " + one(random, WORDS) : "").append(pair[1]);
    }
    return open + truncated(random) + (random.nextBoolean() ? close : "");
  }

  private static String marked(Random random) {
    String text = truncated(random);
    StringBuilder marked = new StringBuilder();
    int often = 1 + random.nextInt(30);
    for (int i = 0; i < text.length(); i++) {
      marked.append(text.charAt(i));
      if (random.nextInt(often) == 0) {
        marked.append(one(random, MARKS));
      }
    }
    return marked.toString();
  }

  private static String reformed(Random random) {
    String text = truncated(random);
    return switch (random.nextInt(6)) {
      case 0 -> text.toUpperCase(java.util.Locale.ROOT);
      case 1 -> text.toLowerCase(java.util.Locale.ROOT);
      case 2 -> text.replace(" ", "");
      case 3 -> text.replace(' ', '\n');
      case 4 -> text.replaceAll("[.,;:!?\"“”\\n]", "");
      default -> new StringBuilder(text).reverse().toString();
    };
  }

  private static String salad(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 5 + random.nextInt(400);
    for (int i = 0; i < words; i++) {
      text.append(one(random, WORDS)).append(random.nextInt(20) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String numbers(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(one(random, random.nextBoolean() ? NUMBERS : WORDS)).append(' ');
    }
    return text.toString();
  }
}
