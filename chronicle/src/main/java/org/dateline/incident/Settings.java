package org.dateline.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.dateline.DatelineException;

/**
 * The numbers that the judging rooms use. Their meaning stands beside each of them in {@code
 * settings.properties} of this package; weights and shares run from 0 to 1, half-lives and spans
 * count days.
 */
public record Settings(
    double weightStated,
    double weightUnverified,
    double weightVerified,
    double weightAccepted,
    double misreadShare,
    double adjectivalShare,
    double beforeShare,
    double reprintOverlap,
    double repeatDays,
    double retakeDays,
    double sameTollDays,
    double holdHalfLife,
    double contestHalfLife,
    double unknownBelow,
    double heldShare,
    double continuity,
    double clashDays,
    double staleDays,
    double feudDays,
    double unknownPassable,
    double contestedPassable,
    double hostilePassable,
    double besiegedAbove,
    double siegeHalfLife,
    double siegeBreakDays,
    double siegeBridgeDays,
    double siegeBeforeDays,
    double forecastOpenDays,
    double totalStaleDays,
    double relationSilentDays) {

  /** The settings that ship. */
  public static Settings standard() {
    try (InputStream in = Settings.class.getResourceAsStream("settings.properties")) {
      if (in == null) {
        throw new DatelineException("settings.properties is missing from the jar; build it again.");
      }
      return parse("settings.properties", new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Settings from lines {@code name = number}; {@code #} begins a comment.
   *
   * @param file name to show in errors
   * @throws DatelineException where a name is unknown or missing, or a value is not a number of 0
   *     or more
   */
  public static Settings parse(String file, Reader lines) throws IOException {
    Properties given = new Properties();
    given.load(lines);
    RecordComponent[] components = Settings.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = double.class;
      String key = key(components[i].getName());
      Object value = given.remove(key);
      if (value == null) {
        throw new DatelineException(file + ": the setting " + key + " is missing; add it.");
      }
      values[i] = number(file, key, value.toString().strip());
    }
    if (!given.isEmpty()) {
      throw new DatelineException(
          file + ": there is no setting " + given.stringPropertyNames().iterator().next() + ".");
    }
    try {
      return Settings.class.getDeclaredConstructor(types).newInstance(values);
    } catch (InstantiationException
        | IllegalAccessException
        | InvocationTargetException
        | NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  private static double number(String file, String key, String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number < 1e6) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with the file and the name
    }
    throw new DatelineException(
        file + ": " + key + " must be a number of 0 or more, not '" + value + "'.");
  }

  private static String key(String component) {
    return component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
