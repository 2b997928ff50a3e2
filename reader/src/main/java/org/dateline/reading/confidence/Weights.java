package org.dateline.reading.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.DatelineException;
import org.dateline.claim.Kind;

/**
 * What each sign counts for or against a claim, in log odds, fitted so that of the claims given 0.8
 * about four fifths are right. Immutable.
 *
 * <p>The file has a line for each weight, {@code sign NAME WEIGHT}, {@code group NAME WEIGHT} or
 * {@code kind CODE WEIGHT}; what has no line counts nothing. Lines that begin with # are remarks.
 */
public final class Weights {
  /** Nothing is ever sure, and nothing that was read is certainly wrong. */
  private static final double LEAST = 0.02;

  private static final String FILE = "weights.txt";

  private final double[] signs = new double[Sign.values().length];
  private final Map<Kind.Group, Double> groups = new EnumMap<>(Kind.Group.class);
  private final Map<Kind, Double> kinds = new EnumMap<>(Kind.class);

  private Weights() {}

  /**
   * The weights that ship.
   *
   * @throws DatelineException if the file is missing from this build or a line of it is wrong
   */
  public static Weights shipped() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new DatelineException("The weights of confidence are missing from this build.");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DatelineException("The weights of confidence cannot be read.", e);
    }
  }

  /**
   * Reads weights.
   *
   * @throws DatelineException naming the first line that cannot be used
   */
  public static Weights parse(String file) {
    Weights weights = new Weights();
    int number = 0;
    for (String line : file.lines().toList()) {
      number++;
      String words = line.strip();
      if (!words.isEmpty() && !words.startsWith("#") && !weights.take(words.split("\\s+"))) {
        throw new DatelineException(
            FILE
                + ":"
                + number
                + ": a line is \"sign|group|kind NAME WEIGHT\", not \""
                + line
                + "\".");
      }
    }
    return weights;
  }

  private boolean take(String[] fields) {
    if (fields.length != 3) {
      return false;
    }
    try {
      double weight = Double.parseDouble(fields[2]);
      switch (fields[0]) {
        case "sign":
          signs[Sign.valueOf(fields[1].toUpperCase(Locale.ROOT)).ordinal()] = weight;
          return true;
        case "group":
          groups.put(Kind.Group.valueOf(fields[1].toUpperCase(Locale.ROOT)), weight);
          return true;
        case "kind":
          Optional<Kind> kind = Kind.of(fields[1]);
          kind.ifPresent(known -> kinds.put(known, weight));
          return kind.isPresent();
        default:
          return false;
      }
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The share of such claims that are right, from 0.02 to 0.98. */
  public double confidence(Signs of) {
    double odds = groups.getOrDefault(of.kind().group(), 0.0) + kinds.getOrDefault(of.kind(), 0.0);
    for (Sign sign : Sign.values()) {
      odds += signs[sign.ordinal()] * of.value(sign);
    }
    double share = 1 / (1 + Math.exp(-odds));
    return Math.round(1000 * Math.min(1 - LEAST, Math.max(LEAST, share))) / 1000.0;
  }
}
