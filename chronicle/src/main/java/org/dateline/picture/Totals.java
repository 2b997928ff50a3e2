package org.dateline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.claim.Figure;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Figures;
import org.dateline.incident.Hearing;
import org.dateline.incident.Testimony;
import org.dateline.place.Where;

/** Running totals over time: for each place and measure, what was last told by a day. */
final class Totals {
  private final Map<String, List<Testimony>> series = new TreeMap<>();
  private final double staleDays;

  Totals(Hearing hearing) {
    this.staleDays = hearing.settings().totalStaleDays();
    for (Testimony t : hearing.testimonies()) {
      if (t.asserted() && t.hasDay()) {
        t.claim().figures().stream()
            .filter(Figure::cumulative)
            .map(f -> f.measure().ordinal() + "|" + scope(t))
            .distinct()
            .forEach(k -> series.computeIfAbsent(k, x -> new ArrayList<>()).add(t));
      }
    }
  }

  private static String scope(Testimony t) {
    for (PlaceMention mention : t.claim().places()) {
      if (mention.where() instanceof Where.At at) {
        return at.place().id();
      }
      return mention.text();
    }
    return "";
  }

  private static LocalDate told(Testimony t) {
    LocalDate published = t.published();
    return published == null || t.day().isAfter(published) ? t.day() : published;
  }

  /** The totals that were known by a day. */
  List<FigureRange> on(LocalDate day) {
    List<FigureRange> totals = new ArrayList<>();
    series.forEach(
        (key, all) -> {
          LocalDate newest = null;
          for (Testimony t : all) {
            LocalDate told = told(t);
            boolean later = newest == null || told.isAfter(newest);
            newest = !told.isAfter(day) && later ? told : newest;
          }
          if (newest != null) {
            LocalDate oldest = newest.minusDays((long) staleDays);
            List<Testimony> fresh = new ArrayList<>();
            for (Testimony t : all) {
              if (!told(t).isAfter(day) && !told(t).isBefore(oldest)) {
                fresh.add(t);
              }
            }
            int measure = Integer.parseInt(key.substring(0, key.indexOf('|')));
            for (FigureRange range :
                Figures.runningTotals(fresh, key.substring(key.indexOf('|') + 1))) {
              if (range.measure().ordinal() == measure) {
                totals.add(range);
              }
            }
          }
        });
    return totals;
  }
}
