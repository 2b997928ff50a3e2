package org.dateline.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.displacement.Corridor;
import org.dateline.displacement.Flow;
import org.dateline.displacement.Flows;
import org.dateline.figure.RollUp;
import org.dateline.figure.RollUps;
import org.dateline.figure.RunningTotals;
import org.dateline.harm.Harm;
import org.dateline.harm.Harms;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Incidents;
import org.dateline.relation.Change;
import org.dateline.relation.Relation;
import org.dateline.relation.Relations;
import org.dateline.source.SourceRecord;
import org.dateline.source.Sources;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What is asked over a span of time and not of one day: figures rolled up, how sources fared, who
 * fought whom, where people fled. Each part is made when first asked, from the same facts as the
 * picture. Immutable and thread-safe.
 */
public final class Inquiry {
  /** How many incidents the evidence on a source lists of each sort. */
  private static final int SOME = 50;

  private final Hearing hearing;
  private final Incidents incidents;
  private final Wording wording;
  private final Why why;
  private final Once<RollUps> rollUps;
  private final Once<List<SourceRecord>> sources;
  private final Once<List<Relation>> relations;
  private final Once<List<Harm>> harm;
  private final Once<List<Flow>> flows;

  Inquiry(Hearing hearing, Incidents incidents, RunningTotals totals, Why why) {
    this.hearing = hearing;
    this.incidents = incidents;
    this.wording = new Wording(hearing.theatre().roster());
    this.why = why;
    this.rollUps = new Once<>(() -> new RollUps(hearing, incidents.all(), totals));
    this.sources = new Once<>(() -> Sources.of(hearing, incidents.all(), null));
    this.relations = new Once<>(() -> Relations.of(hearing));
    this.harm = new Once<>(() -> Harms.of(hearing, incidents.all()));
    this.flows = new Once<>(() -> Flows.of(hearing, incidents.all()));
  }

  /** Figures over a span of days, rolled up, each person counted once. */
  public RollUp figures(RollUp.Question question) {
    return rollUps.get().answer(question);
  }

  /** Figures of some incidents alone. */
  public RollUp figures(List<Incident> some, RollUp.Question question) {
    return rollUps.get().answer(some, question);
  }

  /**
   * How each source bore out, those with most claims first.
   *
   * @param asOf only what was by this day counts; null for all
   */
  public List<SourceRecord> sources(@Nullable LocalDate asOf) {
    return asOf == null ? sources.get() : Sources.of(hearing, incidents.all(), asOf);
  }

  /**
   * How parties stood to each other.
   *
   * @param asOf what is taken to last on this day; null for all that was ever told
   */
  public List<Relation> relations(@Nullable LocalDate asOf) {
    return lasting(relations.get(), asOf);
  }

  /** The same of the sides that the parties stood on. */
  public List<Relation> relationsOfSides(@Nullable LocalDate asOf) {
    return lasting(Relations.ofSides(hearing), asOf);
  }

  private List<Relation> lasting(List<Relation> all, @Nullable LocalDate asOf) {
    return asOf == null ? all : Relation.on(all, asOf, hearing.settings().relationSilentDays());
  }

  /**
   * How actors were renamed, merged, split and joined, by the roster.
   *
   * @param asOf only what was by this day; null for all
   */
  public List<Change> changes(@Nullable LocalDate asOf) {
    List<Change> all = Change.of(hearing.theatre().roster());
    return asOf == null
        ? all
        : all.stream().filter(c -> c.day() == null || !c.day().isAfter(asOf)).toList();
  }

  /** Harm to civilians and to what the law protects, whose day or days touch a span. */
  public List<Harm> harm(When span) {
    return harm.get().stream().filter(h -> span.overlaps(h.incident().when())).toList();
  }

  /** People who moved, whose day or days touch a span. */
  public List<Flow> flows(When span) {
    return flows.get().stream().filter(f -> span.overlaps(f.incident().when())).toList();
  }

  /** The same by where from and where to, the greatest first, nobody counted twice. */
  public List<Corridor> corridors(When span) {
    return Flows.corridors(flows.get(), rollUps.get(), span);
  }

  /** The evidence behind what an answer of these says, by its id. */
  Optional<Evidence> why(String id) {
    return switch (id.substring(0, id.indexOf(':') + 1)) {
      case "roll:" -> Optional.ofNullable(rollUps.get().row(id)).map(this::row);
      case "source:" ->
          sources.get().stream().filter(s -> s.id().equals(id)).findFirst().map(this::source);
      case "rel:" -> relation(id).map(this::relation);
      case "flow:" ->
          corridors(When.UNKNOWN).stream()
              .filter(c -> c.id().equals(id))
              .findFirst()
              .map(this::corridor);
      default -> Optional.empty();
    };
  }

  private Optional<Relation> relation(String id) {
    Optional<Relation> found = relations.get().stream().filter(r -> r.id().equals(id)).findFirst();
    return found.isPresent()
        ? found
        : Relations.ofSides(hearing).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private Evidence row(RollUp.Row row) {
    List<Evidence> because = row.figures().stream().map(why::figure).toList();
    return evidence(row.id(), Evidence.Type.FIGURE, wording.of(row), row.rule(), because);
  }

  /** As sure as the least sure of what it rests on. */
  private static Evidence evidence(
      String id, Evidence.Type type, String statement, String reason, List<Evidence> because) {
    double confidence = because.stream().mapToDouble(Evidence::confidence).min().orElse(0);
    return new Evidence(id, type, statement, confidence, reason, because, null);
  }

  private Evidence source(SourceRecord source) {
    List<Evidence> because = new ArrayList<>();
    for (List<String> some :
        List.of(source.contradicted(), source.first(), source.corroborated())) {
      some.stream()
          .limit(SOME)
          .filter(id -> because.stream().noneMatch(e -> e.id().equals(id)))
          .flatMap(id -> why.of(id).stream())
          .forEach(because::add);
    }
    return evidence(
        source.id(),
        Evidence.Type.SOURCE,
        wording.of(source),
        "By the incidents that its word supports; first those that others contradict, then those"
            + " that it told first, then those that others bear out, up to "
            + SOME
            + " of each.",
        because);
  }

  private Evidence relation(Relation relation) {
    List<Evidence> because = why.claims(relation.claims());
    StringBuilder reason = new StringBuilder("By ");
    int n = relation.claims().size();
    reason.append(n).append(n == 1 ? " claim of " : " claims of ");
    reason.append(relation.sources()).append(" independent sources");
    relation.episodes().stream()
        .filter(e -> e.ended() != null)
        .reduce((a, b) -> b)
        .ifPresent(
            e -> reason.append("; ended by ").append(e.endedBy()).append(" on ").append(e.ended()));
    return new Evidence(
        relation.id(),
        Evidence.Type.RELATION,
        wording.of(relation),
        relation.strength(),
        reason.append('.').toString(),
        because,
        null);
  }

  private Evidence corridor(Corridor corridor) {
    List<Evidence> because =
        corridor.incidents().stream().flatMap(id -> why.of(id).stream()).toList();
    return evidence(
        corridor.id(),
        Evidence.Type.FLOW,
        wording.of(corridor, hearing.theatre().gazetteer()),
        "All counts of these movements, what lies in a count over more days not added to it.",
        because);
  }
}
