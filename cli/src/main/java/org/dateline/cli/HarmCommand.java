package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.claim.Figure;
import org.dateline.export.AnswerJson;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.harm.Harm;
import org.dateline.harm.Protection;
import org.dateline.incident.Groups;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Wording;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline harm}: harm to civilians. */
@Command(
    name = "harm",
    mixinStandardHelpOptions = true,
    header = "Says who did what harm to civilians, hospitals, schools, markets and aid.",
    description =
        "For each actor, kind or place: how many attacks, how many of them on"
            + " hospitals, schools, markets and aid, and how many people were killed and"
            + " wounded, nobody counted twice. An attack is marked by the words of its targets"
            + " and of the place. What parties are accused of stands under each of them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline harm record.db --from 2016-01-01 --to 2016-12-31",
      "  dateline harm record.db --by kind --struck medical",
      "  dateline harm record.db --by place --known-on 2016-12-31 --format json",
    })
final class HarmCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private SpanOptions span;

  @Option(
      names = "--by",
      description = "What the rows stand for: ${COMPLETION-CANDIDATES} (default: actor).",
      defaultValue = "ACTOR")
  private RollUp.By by;

  @Option(
      names = "--struck",
      paramLabel = "WHAT",
      description = "Only attacks on these: ${COMPLETION-CANDIDATES}.")
  private @Nullable Protection struck;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  private When days = When.UNKNOWN;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  HarmCommand() {}

  @Override
  public Integer call() {
    days = span.span();
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.tell(this::answer));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation) {
    List<Harm> harm =
        derivation.inquiry().harm(days).stream()
            .filter(h -> struck == null || h.struck().contains(struck))
            .toList();
    List<Incident> incidents = harm.stream().map(Harm::incident).toList();
    RollUp killed = toll(derivation, incidents, Figure.Measure.KILLED, Groups.PEOPLE);
    RollUp civilians = toll(derivation, incidents, Figure.Measure.KILLED, Groups.CIVILIANS);
    RollUp wounded = toll(derivation, incidents, Figure.Measure.WOUNDED, Groups.PEOPLE);
    return switch (format) {
      case text -> text(derivation, harm, killed, civilians, wounded);
      case json -> json(harm, killed, civilians, wounded);
    };
  }

  private RollUp toll(
      Derivation derivation, List<Incident> incidents, Figure.Measure measure, String who) {
    return derivation.inquiry().figures(incidents, new RollUp.Question(measure, who, days, by));
  }

  private String text(
      Derivation derivation, List<Harm> harm, RollUp killed, RollUp civilians, RollUp wounded) {
    TextTable table =
        new TextTable(
            by.name().toLowerCase(Locale.ROOT),
            "killed",
            "low",
            "high",
            "civilians",
            "wounded",
            "disputed",
            "counted in");
    Map<String, RollUp.Row> ofCivilians = byKey(civilians);
    Map<String, RollUp.Row> ofWounded = byKey(wounded);
    List<RollUp.Row> rows = new ArrayList<>(killed.rows());
    rows.add(killed.total());
    for (RollUp.Row row : rows) {
      Count count = row.count();
      table.row(
          "  ".repeat(row.level()) + row.name(),
          count.best(),
          count.low(),
          count.high() == null ? "open" : count.high(),
          best(ofCivilians.get(row.key())),
          best(ofWounded.get(row.key())),
          row.disputed(),
          row.incidents().size());
    }
    return attacks(derivation, harm)
        + "\n"
        + table.under("People killed and wounded in these")
        + "\n"
        + each(derivation, harm);
  }

  private static Map<String, RollUp.Row> byKey(RollUp answer) {
    Map<String, RollUp.Row> rows = new HashMap<>();
    answer.rows().forEach(row -> rows.put(row.key(), row));
    rows.put(answer.total().key(), answer.total());
    return rows;
  }

  private static Object best(RollUp.@Nullable Row row) {
    return row == null ? "" : row.count().best();
  }

  /** How many attacks by each actor, and on what. */
  private static String attacks(Derivation derivation, List<Harm> harm) {
    Map<String, Map<Protection, Integer>> struck = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (Harm h : harm) {
      List<String> doers = h.incident().agents().stream().filter(derivation::canFight).toList();
      for (String doer : doers.isEmpty() ? List.of("~") : doers) {
        all.merge(doer, 1, Integer::sum);
        Map<Protection, Integer> own =
            struck.computeIfAbsent(doer, k -> new EnumMap<>(Protection.class));
        h.struck().forEach(p -> own.merge(p, 1, Integer::sum));
      }
    }
    TextTable table =
        new TextTable("by", "incidents", "medical", "school", "market", "aid", "other protected");
    all.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e -> {
              Map<Protection, Integer> own = struck.getOrDefault(e.getKey(), Map.of());
              int told = own.values().stream().mapToInt(n -> n).sum();
              int named = 0;
              List<Object> cells = new ArrayList<>();
              cells.add(
                  e.getKey().equals("~") ? "not named" : derivation.wording().actor(e.getKey()));
              cells.add(e.getValue());
              for (Protection p :
                  List.of(
                      Protection.MEDICAL, Protection.SCHOOL, Protection.MARKET, Protection.AID)) {
                int n = own.getOrDefault(p, 0);
                named += n;
                cells.add(n);
              }
              cells.add(told - named);
              table.row(cells.toArray());
            });
    return table.under("Incidents with harm to civilians or to what the law protects");
  }

  private static String each(Derivation derivation, List<Harm> harm) {
    TextTable table = new TextTable("when", "what", "where", "by", "struck", "grade", "id");
    for (Harm h : harm) {
      if (!h.struck().isEmpty()) {
        Incident i = h.incident();
        table.row(
            Wording.when(i.when()),
            Wording.noun(i.kind()),
            i.placeName(),
            String.join(", ", i.agents().stream().map(derivation.wording()::actor).toList()),
            String.join(", ", h.words()),
            i.grade().name().toLowerCase(Locale.ROOT),
            i.id());
      }
    }
    return table.under("On hospitals, schools, markets, aid and what else is protected");
  }

  private static String json(List<Harm> harm, RollUp killed, RollUp civilians, RollUp wounded) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode all = node.putArray("harm");
    harm.forEach(h -> all.add(AnswerJson.of(h)));
    node.set("killed", AnswerJson.of(killed));
    node.set("civiliansKilled", AnswerJson.of(civilians));
    node.set("wounded", AnswerJson.of(wounded));
    return node.toPrettyString() + "\n";
  }
}
