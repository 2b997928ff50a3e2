package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Withheld;
import org.dateline.place.Place;

/**
 * Writes incidents as a table of event data in the shape that others publish: one row each, as they
 * come, so that a large record needs no more memory than a small one.
 */
public final class EventExport {
  private final Derivation all;
  private final EventTable table;
  private final Countries countries = new Countries();

  private EventExport(Derivation all, Shape shape) {
    this.all = all;
    Cast cast = new Cast(all.theatre().roster());
    this.table =
        switch (shape) {
          case ACLED -> new AcledTable(cast);
          case HXL -> new HxlTable(new AcledTable(cast));
          case UCDP -> new UcdpTable(cast, all.theatre().roster(), countries);
        };
  }

  /** Incidents of a derivation in a shape. */
  public static EventExport of(Derivation all, Shape shape) {
    return new EventExport(all, shape);
  }

  /** Shapes of event data. */
  public enum Shape {
    /** ACLED's 31 columns. */
    ACLED,
    /** The columns of OCHA's mapping of ACLED, with HXL tags. */
    HXL,
    /** The 49 columns of UCDP's Georeferenced Event Dataset. */
    UCDP
  }

  /**
   * What was written.
   *
   * @param rows number of incidents with a row
   * @param leftOut number of incidents without one, by the reason: "of a kind that ..."
   */
  public record Told(int rows, Map<String, Integer> leftOut) {
    /** Copies its map, in the order of the reasons. */
    public Told {
      leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
  }

  /**
   * Writes the rows of incidents, after the head.
   *
   * @param withheld names to take out
   * @param done is told after each incident how many are done
   * @throws UncheckedIOException where the writer fails
   */
  public Told write(List<Incident> incidents, Withheld withheld, Writer out, IntConsumer done) {
    Sheet sheet = new Sheet(out, withheld);
    table.head().forEach(sheet::head);
    Map<String, Integer> leftOut = new TreeMap<>();
    int rows = 0;
    int seen = 0;
    for (Incident incident : incidents) {
      EventTable.Coding coding = code(incident);
      if (coding.isRow()) {
        sheet.row(coding.cells());
        rows++;
      } else {
        leftOut.merge(coding.reason(), 1, Integer::sum);
      }
      done.accept(++seen);
    }
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Told(rows, leftOut);
  }

  /** The id that the shape gives an incident; empty where it has no row for it. */
  public Optional<String> id(Incident incident) {
    return happening(incident).filter(h -> table.code(h).isRow()).map(table::id);
  }

  private EventTable.Coding code(Incident incident) {
    if (incident.where() == null) {
      return EventTable.Coding.leftOut("whose place is not known");
    }
    if (!incident.when().hasStart() || !incident.when().hasEnd()) {
      return EventTable.Coding.leftOut("whose time is not known");
    }
    return happening(incident)
        .map(table::code)
        .orElse(EventTable.Coding.leftOut("in a country that is not known"));
  }

  private Optional<Happening> happening(Incident incident) {
    Place place = incident.where();
    if (place == null || !incident.when().hasStart() || !incident.when().hasEnd()) {
      return Optional.empty();
    }
    return countries
        .of(place.country())
        .map(country -> new Happening(incident, place, country, all));
  }
}
