package org.dateline.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** ACLED's 31 columns, in their order, with the codes of its codebook. */
final class AcledTable implements EventTable {
  static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  private final Cast cast;

  AcledTable(Cast cast) {
    this.cast = cast;
  }

  @Override
  public List<List<String>> head() {
    return List.of(COLUMNS);
  }

  @Override
  public String id(Happening happening) {
    return happening.country().iso3() + happening.number();
  }

  @Override
  public Coding code(Happening happening) {
    Incident incident = happening.incident();
    String country = happening.country().name();
    List<String> agents = cast.parties(incident.agents());
    List<String> targets = cast.parties(incident.targets());
    Optional<Crosswalk.Coded> types =
        Crosswalk.of(incident.kind(), happening.words(), cast.byState(first(agents), country));
    if (types.isEmpty()) {
      return Coding.leftOut("of a kind that ACLED does not record");
    }
    if (incident.when().days() > 31) {
      return Coding.leftOut("whose time is not known to the month");
    }
    if (happening.place().kind() == PlaceKind.COUNTRY) {
      return Coding.leftOut("whose place is known no nearer than the country");
    }
    Place place = happening.place();
    Crosswalk.Coded type = types.get();
    Optional<Cast.Inter> one = inter(agents, country);
    Optional<Cast.Inter> other = inter(targets, country);
    boolean civilians =
        type.type() == Crosswalk.Type.CIVILIANS
            || type.type() == Crosswalk.Type.EXPLOSIONS
                && other.filter(i -> i == Cast.Inter.CIVILIANS).isPresent();
    Deaths deaths = Deaths.of(incident.figures());
    return Coding.row(
        Arrays.<@Nullable Object>asList(
            id(happening),
            happening.middle().toString(),
            happening.middle().getYear(),
            timePrecision(incident.when().days()),
            type.type().disorder,
            type.type().label,
            type.sub(),
            name(agents, country),
            others(agents, country),
            one.map(i -> i.label).orElse(""),
            name(targets, country),
            others(targets, country),
            other.map(i -> i.label).orElse(""),
            Cast.interaction(one, other),
            civilians ? "Civilian targeting" : "",
            happening.country().number(),
            happening.country().acledRegion(),
            country,
            place.admin1(),
            place.admin2(),
            place.admin3(),
            happening.location(),
            place.lat(),
            place.lon(),
            geoPrecision(place, happening.near()),
            String.join("; ", happening.outlets()),
            "",
            happening.notes(),
            deaths.low(),
            tags(incident, deaths),
            happening.newest()));
  }

  private static @Nullable String first(List<String> parties) {
    return parties.isEmpty() ? null : parties.get(0);
  }

  private Optional<Cast.Inter> inter(List<String> parties, String country) {
    return parties.stream().findFirst().flatMap(party -> cast.inter(party, country));
  }

  private String name(List<String> parties, String country) {
    return parties.isEmpty() ? "" : cast.acledName(parties.get(0), country);
  }

  private String others(List<String> actors, String country) {
    return actors.stream()
        .skip(1)
        .map(actor -> cast.acledName(actor, country))
        .collect(Collectors.joining("; "));
  }

  /** 1 the day, 2 the week, 3 the month. */
  static int timePrecision(long days) {
    return days == 1 ? 1 : days <= 7 ? 2 : 3;
  }

  /** 1 a named place, 2 near one or part of a region, 3 a larger region. */
  static int geoPrecision(Place place, boolean near) {
    return switch (place.kind()) {
      case SETTLEMENT, DISTRICT, AIRBASE, BASE, CROSSING, SITE, JUNCTION -> near ? 2 : 1;
      case ADMIN2, NATURAL -> 2;
      case ADMIN1, REGION, COUNTRY -> 3;
    };
  }

  private static String tags(Incident incident, Deaths deaths) {
    StringBuilder tags = new StringBuilder("dateline id=").append(incident.id());
    tags.append("; grade=").append(ClaimJson.code(incident.grade()));
    tags.append("; independent sources=").append(incident.independentSources());
    if (incident.when().days() > 1) {
      tags.append("; between=").append(incident.when().earliest());
      tags.append('/').append(incident.when().latest());
    }
    if (deaths.best() > 0 || deaths.high() > 0) {
      tags.append("; fatalities best=").append(deaths.best());
      tags.append("; fatalities high=").append(deaths.open() ? "open" : deaths.high());
    }
    return tags.toString();
  }
}
