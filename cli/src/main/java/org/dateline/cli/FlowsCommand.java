package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.displacement.Corridor;
import org.dateline.displacement.Flow;
import org.dateline.export.AnswerJson;
import org.dateline.figure.Count;
import org.dateline.incident.FigureRange;
import org.dateline.picture.Derivation;
import org.dateline.picture.Wording;
import org.dateline.time.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline flows}: where people fled. */
@Command(
    name = "flows",
    mixinStandardHelpOptions = true,
    header = "Says where people fled from and to, how many, and when; and who returned.",
    description =
        "Each line is all who moved from one place to another over the span, nobody"
            + " counted twice: a count over more days holds those of its days. Running totals"
            + " are given apart and never added. With --each, one line for each movement.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline flows record.db --from 2016-12-01 --to 2016-12-31",
      "  dateline flows record.db --each",
      "  dateline flows record.db --known-on 2016-12-20 --format json",
    })
final class FlowsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private SpanOptions span;

  @Option(names = "--each", description = "One line for each movement that is told of.")
  private boolean each;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  private When days = When.UNKNOWN;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  FlowsCommand() {}

  @Override
  public Integer call() {
    days = span.span();
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.tell(this::answer));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation) {
    List<Corridor> corridors = derivation.inquiry().corridors(days);
    List<Flow> flows = derivation.inquiry().flows(days);
    return switch (format) {
      case text ->
          each ? flows(derivation, flows) : corridors(derivation, corridors) + unplaced(flows);
      case json -> json(corridors, flows);
    };
  }

  private static String corridors(Derivation derivation, List<Corridor> corridors) {
    TextTable table =
        new TextTable(
            "from",
            "to",
            "first",
            "last",
            "low",
            "best",
            "high",
            "disputed",
            "running total",
            "told",
            "id");
    for (Corridor c : corridors) {
      FigureRange total = c.runningTotal();
      Count count = c.count();
      boolean counted = count.best() > 0;
      table.row(
          place(derivation, c.from()),
          place(derivation, c.to()) + (c.back() ? " (return)" : ""),
          c.first() == null ? "" : c.first(),
          c.last() == null ? "" : c.last(),
          counted ? count.low() : "",
          counted ? count.best() : "",
          counted ? (count.high() == null ? "open" : count.high()) : "",
          counted ? c.disputed() : "",
          total == null ? "" : Wording.range(Count.of(total)),
          c.incidents().size(),
          c.id());
    }
    return table.under("Who moved from where to where");
  }

  private static String unplaced(List<Flow> flows) {
    long n = flows.stream().filter(f -> f.from().isEmpty() && f.to().isEmpty()).count();
    return n == 0
        ? ""
        : "  ("
            + Words.count(n, "movement")
            + (n == 1 ? " that names" : " that name")
            + " no place; --each lists all)\n";
  }

  private static String flows(Derivation derivation, List<Flow> flows) {
    TextTable table = new TextTable("when", "from", "to", "how many", "grade", "id");
    for (Flow f : flows) {
      Count count = f.count();
      table.row(
          Wording.when(f.incident().when()),
          places(derivation, f.from()),
          places(derivation, f.to()) + (f.back() ? " (return)" : ""),
          count == null ? "" : Wording.range(count),
          f.incident().grade().name().toLowerCase(Locale.ROOT),
          f.incident().id());
    }
    return table.under("Movements");
  }

  private static String places(Derivation derivation, List<String> ids) {
    return String.join(", ", ids.stream().map(id -> place(derivation, id)).toList());
  }

  private static String place(Derivation derivation, String id) {
    return id.isEmpty() ? "?" : derivation.placeName(id);
  }

  private static String json(List<Corridor> corridors, List<Flow> flows) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode all = node.putArray("corridors");
    corridors.forEach(c -> all.add(AnswerJson.of(c)));
    ArrayNode each = node.putArray("flows");
    flows.forEach(f -> each.add(AnswerJson.of(f)));
    return node.toPrettyString() + "\n";
  }
}
