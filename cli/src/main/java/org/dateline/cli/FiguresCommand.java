package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.claim.Figure;
import org.dateline.export.AnswerJson;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.incident.FigureRange;
import org.dateline.picture.Derivation;
import org.dateline.picture.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline figures}: counts over a span of days. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    header = "Says how many were killed, wounded, displaced ... over a span of days.",
    description =
        "Low, best and high, by week, place, actor or kind of event. Each incident counts once; a"
            + " toll over more days or a wider area holds the counts in it; running totals are"
            + " given apart and never added. Disputed is how many of the best number rest on"
            + " incidents that are disputed or for which sources differ. dateline why DB ID lists"
            + " what a row is made of.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline figures record.db --from 2016-07-01 --to 2016-07-31 --by week",
      "  dateline figures record.db --measure displaced --by place",
      "  dateline figures record.db --who children --by actor --known-on 2016-12-31",
      "  dateline figures record.db --by kind --format json",
    })
final class FiguresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private SpanOptions span;

  @Option(
      names = "--by",
      description = "What the rows stand for: ${COMPLETION-CANDIDATES} (default: week).",
      defaultValue = "WEEK")
  private RollUp.By by;

  @Option(
      names = "--measure",
      description = "What is counted: ${COMPLETION-CANDIDATES} (default: killed).",
      defaultValue = "KILLED")
  private Figure.Measure measure;

  @Option(
      names = "--who",
      paramLabel = "GROUP",
      description = "Of whom: people (all, the default), civilians, children, fighters ...",
      defaultValue = "people")
  private String who;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  FiguresCommand() {}

  @Override
  public Integer call() {
    RollUp.Question question = new RollUp.Question(measure, who, span.span(), by);
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.tell(d -> answer(d, d.inquiry().figures(question))));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation, RollUp answer) {
    return switch (format) {
      case text -> text(derivation, answer);
      case json -> AnswerJson.of(answer).toPrettyString() + "\n";
    };
  }

  private static String text(Derivation derivation, RollUp answer) {
    String by = answer.question().by().name().toLowerCase(Locale.ROOT);
    TextTable table = new TextTable(by, "low", "best", "high", "disputed", "incidents", "id");
    answer.rows().forEach(row -> row(table, row));
    row(table, answer.total());
    StringBuilder out = new StringBuilder();
    String when = Wording.when(answer.question().span());
    out.append(
        table.under(
            answer.question().who()
                + " "
                + answer.question().measure().name().toLowerCase(Locale.ROOT)
                + (when.isEmpty() ? "" : " " + when)));
    out.append("  ").append(answer.total().rule()).append('\n');
    if (!answer.leftOut().isEmpty()) {
      out.append("\nLeft out: counts that reach over the edges of the span, or of no known day\n");
      answer.leftOut().forEach(r -> out.append("  ").append(line(r)).append('\n'));
    }
    if (!answer.runningTotals().isEmpty()) {
      out.append("\nRunning totals as last told, never added\n");
      for (FigureRange range : answer.runningTotals()) {
        String place = derivation.placeName(range.about());
        out.append("  ").append(place.isEmpty() ? "" : place + ": ");
        out.append(line(range)).append('\n');
      }
    }
    return out.toString();
  }

  private static void row(TextTable table, RollUp.Row row) {
    Count count = row.count();
    table.row(
        "  ".repeat(row.level()) + row.name(),
        count.low(),
        count.best(),
        count.high() == null ? "open" : count.high(),
        row.disputed(),
        row.incidents().size(),
        row.id());
  }

  private static String line(FigureRange range) {
    return range.who() + ": " + Wording.range(Count.of(range)) + "  " + range.id();
  }
}
