package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.dateline.change.Change;
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

  /**
   * What changed in the rows.
   *
   * @param added rows of incidents that had none
   * @param changed rows that read otherwise, the time stamp apart
   * @param withdrawn rows that are gone
   */
  public record Changed(int added, int changed, int withdrawn) {}

  /**
   * Writes the rows that came or read otherwise since an earlier picture, and those that are gone.
   *
   * @param earlier the earlier picture in the same shape
   * @param was its incidents
   * @param is the incidents now
   * @param changes what changed of incidents: tells what replaced a row, and which report or ruling
   *     took it away
   * @param out receives the rows that came or changed, under the head of the shape
   * @param gone receives the rows that are gone, as ACLED's feed of deletions: the id and the time
   *     of deletion; and beside them our id, what replaced it, and why
   */
  public Changed writeChanges(
      EventExport earlier,
      List<Incident> was,
      List<Incident> is,
      List<Change> changes,
      Withheld withheld,
      Writer out,
      Writer gone,
      IntConsumer done) {
    Map<String, Long> before = new LinkedHashMap<>();
    was.forEach(i -> earlier.print(i).ifPresent(print -> before.put(i.id(), print)));
    Set<String> kept = new HashSet<>();
    List<Incident> rows = new ArrayList<>();
    int added = 0;
    int seen = 0;
    for (Incident incident : is) {
      Optional<Long> print = print(incident);
      if (print.isPresent()) {
        kept.add(incident.id());
        Long old = before.get(incident.id());
        added += old == null ? 1 : 0;
        if (!print.get().equals(old)) {
          rows.add(incident);
        }
      }
      done.accept(++seen);
    }
    write(rows, withheld, out, n -> {});
    before.keySet().removeAll(kept);
    Deletions deletions = new Deletions(this, earlier, changes);
    deletions.write(
        table.head().get(0).get(0),
        was.stream().filter(i -> before.containsKey(i.id())).toList(),
        withheld,
        gone);
    return new Changed(added, rows.size() - added, before.size());
  }

  /** Stands for what a row says, the time stamp left out; empty where there is no row. */
  private Optional<Long> print(Incident incident) {
    EventTable.Coding coding = code(incident);
    if (!coding.isRow()) {
      return Optional.empty();
    }
    List<Object> cells = new ArrayList<>(coding.cells());
    int stamp = table.head().get(0).indexOf("timestamp");
    if (stamp >= 0) {
      cells.remove(stamp);
    }
    return Optional.of(Happening.number(cells.toString()));
  }

  Derivation all() {
    return all;
  }

  /** The id that the shape gives an incident; empty where it has no row for it. */
  public Optional<String> id(Incident incident) {
    return code(incident).isRow() ? happening(incident).map(table::id) : Optional.empty();
  }

  private EventTable.Coding code(Incident incident) {
    if (incident.grade() == Incident.Grade.DISCOUNTED) {
      return EventTable.Coding.leftOut("that reports only deny");
    }
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
