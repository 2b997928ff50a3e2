package org.dateline.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the forecasts of one source fared. What is only the "if" of another forecast does not count.
 *
 * @param source the independent source, by name
 * @param cameTrue ids of the forecasts that came true
 * @param didNot ids of those that did not
 * @param conditionNotMet ids of those whose condition was not met
 * @param open ids of those that nothing decides yet
 * @param medianDays middle of the days from forecast to decision, over those that came true or did
 *     not; null where there are none
 */
public record ForecastRecord(
    String source,
    List<String> cameTrue,
    List<String> didNot,
    List<String> conditionNotMet,
    List<String> open,
    @Nullable Long medianDays) {
  /** Copies its lists. */
  public ForecastRecord {
    cameTrue = List.copyOf(cameTrue);
    didNot = List.copyOf(didNot);
    conditionNotMet = List.copyOf(conditionNotMet);
    open = List.copyOf(open);
  }

  /** Number of forecasts that it made. */
  public int made() {
    return cameTrue.size() + didNot.size() + conditionNotMet.size() + open.size();
  }

  /** Share of those that came true among those that came true or did not; null where none is. */
  public @Nullable Double hitRate() {
    int decided = cameTrue.size() + didNot.size();
    return decided == 0 ? null : cameTrue.size() / (double) decided;
  }

  /** One record for each source, those with most forecasts first, then by name. */
  public static List<ForecastRecord> of(List<Forecast> forecasts) {
    Map<String, List<Forecast>> bySource = new TreeMap<>();
    for (Forecast forecast : forecasts) {
      if (!forecast.isCondition()) {
        bySource.computeIfAbsent(forecast.source(), k -> new ArrayList<>()).add(forecast);
      }
    }
    List<ForecastRecord> records = new ArrayList<>();
    bySource.forEach((source, own) -> records.add(of(source, own)));
    records.sort(Comparator.comparingInt((ForecastRecord r) -> -r.made()));
    return records;
  }

  private static ForecastRecord of(String source, List<Forecast> own) {
    return new ForecastRecord(
        source,
        ids(own, Forecast.Outcome.CAME_TRUE),
        ids(own, Forecast.Outcome.DID_NOT),
        ids(own, Forecast.Outcome.CONDITION_NOT_MET),
        ids(own, Forecast.Outcome.OPEN),
        median(own));
  }

  private static List<String> ids(List<Forecast> forecasts, Forecast.Outcome outcome) {
    return forecasts.stream().filter(f -> f.outcome() == outcome).map(Forecast::id).toList();
  }

  private static @Nullable Long median(List<Forecast> forecasts) {
    List<Long> days = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      boolean decided =
          forecast.outcome() == Forecast.Outcome.CAME_TRUE
              || forecast.outcome() == Forecast.Outcome.DID_NOT;
      Long waited = forecast.days();
      if (decided && waited != null) {
        days.add(waited);
      }
    }
    Collections.sort(days);
    return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
  }
}
