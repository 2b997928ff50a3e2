package org.dateline.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.actor.Roster;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** The 49 columns of UCDP's Georeferenced Event Dataset, for incidents that killed someone. */
final class UcdpTable implements EventTable {
  static final List<String> COLUMNS =
      List.of(
          ("id relid year active_year code_status type_of_violence conflict_dset_id"
                  + " conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name"
                  + " side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b"
                  + " number_of_sources source_article source_office source_date source_headline"
                  + " source_original where_prec where_coordinates where_description adm_1 adm_2"
                  + " latitude longitude geom_wkt priogrid_gid country country_id region"
                  + " event_clarity date_prec date_start date_end deaths_a deaths_b"
                  + " deaths_civilians deaths_unknown best high low gwnoa gwnob")
              .split(" "));

  private final Cast cast;
  private final Roster roster;
  private final Countries countries;

  UcdpTable(Cast cast, Roster roster, Countries countries) {
    this.cast = cast;
    this.roster = roster;
    this.countries = countries;
  }

  @Override
  public List<List<String>> head() {
    return List.of(COLUMNS);
  }

  @Override
  public String id(Happening happening) {
    return Long.toString(happening.number());
  }

  /** Who fought whom, in UCDP's order: a government first, or the one who kills the unarmed. */
  private record Sides(
      @Nullable Integer type, @Nullable String a, @Nullable String b, String aName, String bName) {}

  @Override
  public Coding code(Happening happening) {
    Incident incident = happening.incident();
    if (!lethal(incident.kind())) {
      return Coding.leftOut("of a kind that is no use of armed force");
    }
    Deaths deaths = Deaths.of(incident.figures());
    if (deaths.high() == 0) {
      return Coding.leftOut("of which no report says that it killed");
    }
    if (incident.when().days() > 366) {
      return Coding.leftOut("whose time is not known to the year");
    }
    Place place = happening.place();
    Sides sides = sides(happening);
    boolean onB = sides.type() != null && sides.type() != 3 && oneSided(incident.kind());
    long deadB = onB ? deaths.fighters() : 0;
    return Coding.row(
        Arrays.<@Nullable Object>asList(
            happening.number(),
            incident.id(),
            incident.when().earliest().getYear(),
            null,
            "Clear",
            sides.type(),
            null,
            null,
            null,
            null,
            null,
            sides.aName().isEmpty() || sides.bName().isEmpty()
                ? ""
                : sides.aName() + " - " + sides.bName(),
            null,
            null,
            sides.aName(),
            null,
            null,
            sides.bName(),
            happening.reports().size(),
            each(happening, UcdpTable::article),
            each(happening, r -> r.outlet().name()),
            each(happening, r -> text(r.published())),
            each(happening, Report::title),
            originals(happening),
            wherePrecision(place, happening.near()),
            place.name(),
            happening.location(),
            place.admin1(),
            place.admin2(),
            place.lat(),
            place.lon(),
            "POINT (" + Sheet.degrees(place.lon()) + " " + Sheet.degrees(place.lat()) + ")",
            gridCell(place.lat(), place.lon()),
            happening.country().name(),
            happening.country().gw(),
            happening.country().ucdpRegion(),
            incident.kind() == Kind.PEOPLE_TOLL ? 2 : 1,
            datePrecision(incident.when().days()),
            incident.when().earliest().toString(),
            incident.when().latest().toString(),
            0L,
            deadB,
            deaths.civilians(),
            deaths.best() - deaths.civilians() - deadB,
            deaths.best(),
            deaths.high(),
            Math.min(deaths.low(), deaths.best()),
            state(sides.a(), happening.country()),
            state(sides.b(), happening.country())));
  }

  /** True for what UCDP counts: the use of armed force, and counts of its dead. */
  private static boolean lethal(Kind kind) {
    return switch (kind.group()) {
      case CONTROL, SIEGE, FIGHT, STRIKE -> true;
      case HARM -> kind != Kind.HARM_DESTROY;
      case PEOPLE -> kind == Kind.PEOPLE_TOLL;
      case ROUTE, DEAL, ACTOR -> false;
    };
  }

  /** True where those who died can only be of the side that it was done to. */
  private static boolean oneSided(Kind kind) {
    return kind == Kind.STRIKE_AIR || kind == Kind.STRIKE_SHELL;
  }

  private Sides sides(Happening happening) {
    String country = happening.country().name();
    Incident incident = happening.incident();
    String agent = armed(incident.agents());
    List<String> targets = cast.parties(incident.targets());
    String target = armed(targets);
    Optional<Cast.Inter> doer = agent == null ? Optional.empty() : cast.inter(agent, country);
    Optional<Cast.Inter> other = target == null ? Optional.empty() : cast.inter(target, country);
    boolean unarmed =
        incident.kind().group() == Kind.Group.HARM || target == null && !targets.isEmpty();
    if (unarmed) {
      return new Sides(3, agent, null, name(agent), "Civilians");
    }
    boolean stateDoes = cast.byState(agent, country);
    boolean stateSuffers = cast.byState(target, country);
    if (stateSuffers && !stateDoes) {
      return new Sides(1, target, agent, name(target), name(agent));
    }
    Integer type = stateDoes || stateSuffers ? Integer.valueOf(1) : null;
    if (type == null && doer.isPresent() && other.isPresent()) {
      type = doer.get() == Cast.Inter.EXTERNAL || other.get() == Cast.Inter.EXTERNAL ? 1 : 2;
    }
    return new Sides(type, agent, target, name(agent), name(target));
  }

  private @Nullable String armed(List<String> idsOrNames) {
    return cast.parties(idsOrNames).stream().filter(cast::armed).findFirst().orElse(null);
  }

  private String name(@Nullable String idOrName) {
    return idOrName == null ? "" : cast.name(idOrName);
  }

  /** Gleditsch and Ward's number of the state that a party is, or answers to. */
  private @Nullable Integer state(@Nullable String idOrName, Countries.Country country) {
    if (idOrName == null) {
      return null;
    }
    if (cast.inter(idOrName, country.name()).filter(i -> i == Cast.Inter.STATE).isPresent()) {
      return country.gw();
    }
    return roster
        .byId(idOrName)
        .flatMap(cast::state)
        .flatMap(state -> countries.named(state.name()))
        .map(Countries.Country::gw)
        .orElse(null);
  }

  /**
   * 1 the place, 2 near it, 3 a district, 4 a province, 5 a region without borders, 6 a country.
   */
  static int wherePrecision(Place place, boolean near) {
    return switch (place.kind()) {
      case SETTLEMENT, DISTRICT, AIRBASE, BASE, CROSSING, SITE, JUNCTION -> near ? 2 : 1;
      case ADMIN2 -> 3;
      case ADMIN1 -> 4;
      case REGION, NATURAL -> 5;
      case COUNTRY -> 6;
    };
  }

  /** 1 the day, 2 two to six days, 3 the week, 4 up to a month, 5 up to a year. */
  static int datePrecision(long days) {
    return days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  /** Number of the half-degree cell of PRIO-GRID, from the south-west corner of the world. */
  static long gridCell(double lat, double lon) {
    long row = Math.min(359, (long) Math.floor((lat + 90) * 2));
    long column = Math.min(719, (long) Math.floor((lon + 180) * 2));
    return row * 720 + column + 1;
  }

  private static String each(Happening happening, Function<Report, String> of) {
    return happening.reports().stream().map(of).collect(Collectors.joining("; "));
  }

  private static String article(Report report) {
    return "\""
        + report.outlet().name()
        + ","
        + text(report.published())
        + ","
        + report.title()
        + "\"";
  }

  private static String originals(Happening happening) {
    return happening.claims().stream()
        .flatMap(c -> c.sources().stream().limit(1))
        .map(Mention::fullName)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
