package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.actor.Roster;
import org.dateline.claim.Figure;
import org.dateline.claim.Reading;
import org.dateline.control.Hold;
import org.dateline.incident.Facts;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Picture;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.reading.EnglishReader;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;

/**
 * Asks the questions of {@code samples/expected.csv} of what comes out of the samples, the whole
 * way from text to picture, and counts the right answers. Questions about forecasts are counted
 * apart: they are put in words.
 */
public final class Expected {
  private final List<Reading> readings;
  private final Theatre theatre;
  private final Map<LocalDate, Derivation> derivations = new HashMap<>();

  private Expected(List<Reading> readings, Theatre theatre) {
    this.readings = readings;
    this.theatre = theatre;
  }

  /** One question, the answer the samples give, and ours. */
  record Answer(
      String question,
      LocalDate asOf,
      LocalDate knownOn,
      String expected,
      String given,
      boolean right) {}

  /** Prints each wrong answer and the share of right ones. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args.length == 0 ? "." : args[0]);
    List<Answer> answers = answers(root);
    Map<String, int[]> byKind = new TreeMap<>();
    for (Answer answer : answers) {
      int[] counts =
          byKind.computeIfAbsent(answer.question().replaceAll(" .*", ""), kind -> new int[2]);
      counts[1]++;
      if (answer.right()) {
        counts[0]++;
      } else {
        System.out.printf(
            "  wrong: %s as of %s, known on %s: expected %s, got %s%n",
            answer.question(), answer.asOf(), answer.knownOn(), answer.expected(), answer.given());
      }
    }
    byKind.forEach(
        (kind, counts) ->
            System.out.printf("%-10s %3d of %3d right%n", kind, counts[0], counts[1]));
    System.out.printf(
        "%-10s %3d of %3d right%n",
        "all", answers.stream().filter(Answer::right).count(), answers.size());
  }

  /** Reads the samples and answers all questions that have a form a program can answer. */
  static List<Answer> answers(Path root) throws IOException {
    Theatre theatre = TheatrePack.bundled("syria");
    Expected expected = new Expected(read(root.resolve("samples/aleppo"), theatre), theatre);
    List<Answer> answers = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("samples/expected.csv"))) {
      String[] columns = line.split(",", 5);
      if (!columns[0].equals("question")
          && !columns[0].startsWith("forecast")
          && !columns[0].startsWith("displaced")) {
        answers.add(
            expected.answer(
                columns[0], LocalDate.parse(columns[1]), LocalDate.parse(columns[2]), columns[3]));
      }
    }
    return answers;
  }

  private static List<Reading> read(Path folder, Theatre theatre) {
    EnglishReader reader = EnglishReader.of(theatre);
    return Reports.in(folder).stream().map(reader::read).toList();
  }

  private Derivation derivation(LocalDate knownOn) {
    return derivations.computeIfAbsent(
        knownOn,
        day -> {
          List<Reading> known = new ArrayList<>();
          for (Reading reading : readings) {
            LocalDate published = reading.report().published();
            if (published != null && !published.isAfter(day)) {
              known.add(reading);
            }
          }
          return Derivation.of(new Facts(day, known, List.of()), theatre);
        });
  }

  private Answer answer(String question, LocalDate asOf, LocalDate knownOn, String expected) {
    Derivation derivation = derivation(knownOn);
    Picture picture = derivation.on(asOf);
    Set<String> right = Set.of(expected.split("\\|"));
    String given;
    boolean ok;
    if (question.startsWith("holder of ")) {
      Optional<Hold> hold = hold(picture, question.substring(10));
      given = hold.map(Expected::words).orElse("unknown");
      ok = hold.map(each -> holds(each, right, asOf)).orElse(false);
    } else if (question.startsWith("status of ")) {
      given = status(picture, question.substring(10));
      ok = right.contains(given);
    } else if (question.startsWith("siege of ")) {
      given = besieged(picture, question.substring(9)) ? "yes" : "no";
      ok = right.contains(given);
    } else {
      String[] parts = question.substring("killed at ".length()).split(" on ");
      given = killed(derivation, parts[0], LocalDate.parse(parts[1]));
      ok = List.of(given.split("; ")).stream().anyMatch(right::contains);
    }
    return new Answer(question, asOf, knownOn, expected, given, ok);
  }

  private static String words(Hold hold) {
    return switch (hold.status()) {
      case HELD -> hold.holder() + " (" + hold.side() + ")";
      case CONTESTED -> "contested";
      case UNKNOWN -> "unknown";
    };
  }

  /** Right where the holder, or at least its side, is one of the answers. */
  private boolean holds(Hold hold, Set<String> right, LocalDate asOf) {
    return switch (hold.status()) {
      case UNKNOWN -> right.contains("unknown");
      case CONTESTED -> right.contains("contested");
      case HELD -> {
        Roster roster = theatre.roster();
        String side = String.valueOf(hold.side());
        yield right.contains(String.valueOf(hold.holder()))
            || right.stream().anyMatch(answer -> roster.sideOf(answer, asOf).equals(side));
      }
    };
  }

  private Optional<Hold> hold(Picture picture, String name) {
    List<Place> places = named(name);
    return picture.holdings().stream()
        .filter(hold -> !places.isEmpty() && hold.place().id().equals(places.get(0).id()))
        .findFirst();
  }

  private static String status(Picture picture, String name) {
    for (RouteState state : picture.routes()) {
      Route route = state.route();
      if (route.name().equalsIgnoreCase(name)
          || route.otherNames().stream().anyMatch(name::equalsIgnoreCase)) {
        return state.status().name().toLowerCase(Locale.ROOT);
      }
    }
    return "no such route";
  }

  /** The places of a name; "Sawran (Aleppo)" is the one that lies in or nearest to Aleppo. */
  private List<Place> named(String name) {
    int bracket = name.indexOf(" (");
    List<Place> found = theatre.gazetteer().named(bracket < 0 ? name : name.substring(0, bracket));
    if (bracket < 0) {
      return found;
    }
    List<Place> beside = theatre.gazetteer().named(name.substring(bracket + 2, name.length() - 1));
    List<Place> sorted = new ArrayList<>(found);
    if (!beside.isEmpty()) {
      sorted.sort(Comparator.comparingDouble(place -> place.kmTo(beside.get(0))));
      sorted.removeIf(place -> place.kind() != PlaceKind.SETTLEMENT);
    }
    return sorted;
  }

  private boolean besieged(Picture picture, String name) {
    boolean eastern = name.equals("eastern Aleppo");
    List<Place> places = named(eastern ? "Aleppo" : name);
    for (Siege siege : picture.sieges()) {
      boolean here =
          !places.isEmpty()
              && (siege.place().id().equals(places.get(0).id())
                  || places.get(0).id().equals(siege.place().within()));
      if (here && (!eastern || !"government".equals(siege.besieged()))) {
        return true;
      }
    }
    return false;
  }

  private String killed(Derivation derivation, String name, LocalDate day) {
    List<Place> places = named(name);
    StringBuilder given = new StringBuilder();
    for (Incident incident : derivation.incidents()) {
      Place where = incident.where();
      if (where == null
          || places.isEmpty()
          || !incident.when().contains(day)
          || incident.when().days() > 3) {
        continue;
      }
      if (!where.id().equals(places.get(0).id()) && where.kmTo(places.get(0)) > 3) {
        continue;
      }
      for (FigureRange range : incident.figures()) {
        if (range.measure() == Figure.Measure.KILLED && !range.cumulative()) {
          given.append(given.length() == 0 ? "" : "; ");
          given.append(
              range.low() == range.best() && (range.high() == null || range.high() == range.best())
                  ? "" + range.best()
                  : range.low() + "-" + range.high());
        }
      }
    }
    return given.length() == 0 ? "none" : given.toString();
  }
}
