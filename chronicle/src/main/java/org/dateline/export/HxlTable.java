package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Event data with HXL tags: the columns that OCHA's mapping of ACLED keeps, in its order, under a
 * row of names and a row of tags.
 */
final class HxlTable implements EventTable {
  /** Column of {@link AcledTable} (or {@code iso3}) and its tag, as OCHA maps them. */
  static final Map<String, String> TAGS = tags();

  private final AcledTable acled;

  HxlTable(AcledTable acled) {
    this.acled = acled;
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("event_id_cnty", "#event+code");
    tags.put("event_date", "#date+occurred");
    tags.put("year", "#date+year");
    tags.put("event_type", "#event+type");
    tags.put("actor1", "#group+name+first");
    tags.put("assoc_actor_1", "#group+name+first+assoc");
    tags.put("actor2", "#group+name+second");
    tags.put("assoc_actor_2", "#group+name+second+assoc");
    tags.put("region", "#region+name");
    tags.put("country", "#country+name");
    tags.put("admin1", "#adm1+name");
    tags.put("admin2", "#adm2+name");
    tags.put("admin3", "#adm3+name");
    tags.put("location", "#loc+name");
    tags.put("latitude", "#geo+lat");
    tags.put("longitude", "#geo+lon");
    tags.put("source", "#meta+source");
    tags.put("notes", "#description");
    tags.put("fatalities", "#affected+killed");
    tags.put("iso3", "#country+code");
    return java.util.Collections.unmodifiableMap(tags);
  }

  @Override
  public List<List<String>> head() {
    return List.of(List.copyOf(TAGS.keySet()), List.copyOf(TAGS.values()));
  }

  @Override
  public String id(Happening happening) {
    return acled.id(happening);
  }

  @Override
  public Coding code(Happening happening) {
    Coding coded = acled.code(happening);
    if (!coded.isRow()) {
      return coded;
    }
    List<@Nullable Object> cells = new ArrayList<>();
    for (String column : TAGS.keySet()) {
      int at = AcledTable.COLUMNS.indexOf(column);
      cells.add(at < 0 ? happening.country().iso3() : coded.cells().get(at));
    }
    return Coding.row(cells);
  }
}
