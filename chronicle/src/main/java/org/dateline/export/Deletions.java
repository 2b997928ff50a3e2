package org.dateline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.change.Cause;
import org.dateline.change.Change;
import org.dateline.incident.Incident;
import org.dateline.picture.Withheld;
import org.jspecify.annotations.Nullable;

/** Rows that are gone, what took their place, and which report or ruling took them away. */
final class Deletions {
  private final EventExport now;
  private final EventExport earlier;
  private final Map<String, Change> byEarlierId = new HashMap<>();

  Deletions(EventExport now, EventExport earlier, List<Change> changes) {
    this.now = now;
    this.earlier = earlier;
    for (Change change : changes) {
      Change.Told before = change.before();
      if (before != null) {
        byEarlierId.put(before.id(), change);
      }
    }
  }

  void write(String idColumn, List<Incident> gone, Withheld withheld, Writer out) {
    Sheet sheet = new Sheet(out, withheld);
    sheet.head(List.of(idColumn, "deleted_timestamp", "dateline_id", "replaced_by", "because"));
    for (Incident incident : gone) {
      Change change = byEarlierId.get(incident.id());
      sheet.row(
          Arrays.<@Nullable Object>asList(
              earlier.id(incident).orElse(""),
              seconds(change),
              incident.id(),
              successor(incident, change),
              change == null
                  ? ""
                  : change.causes().stream().map(Cause::id).collect(Collectors.joining("; "))));
    }
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Row of the incident that it is now told as, if that is another one. */
  private String successor(Incident incident, @Nullable Change change) {
    Optional<String> id = Optional.ofNullable(change).map(Change::after).map(Change.Told::id);
    if (id.isEmpty()) {
      id =
          incident.supporting().stream()
              .flatMap(claim -> now.all().incidentsOf(claim).stream())
              .map(Incident::id)
              .findFirst();
    }
    return id.flatMap(now.all()::incident)
        .filter(i -> !i.id().equals(incident.id()))
        .flatMap(now::id)
        .orElse("");
  }

  private long seconds(@Nullable Change change) {
    LocalDate last = null;
    if (change != null) {
      for (Cause cause : change.causes()) {
        LocalDate day = cause.day();
        last = day != null && (last == null || day.isAfter(last)) ? day : last;
      }
    }
    LocalDate day = last == null ? now.all().facts().lastKnown() : last;
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
