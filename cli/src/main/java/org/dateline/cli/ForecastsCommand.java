package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.export.AnswerJson;
import org.dateline.export.PictureJson;
import org.dateline.forecast.Forecast;
import org.dateline.forecast.ForecastRecord;
import org.dateline.picture.Derivation;
import org.dateline.picture.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline forecasts}: what was expected, and what became of it. */
@Command(
    name = "forecasts",
    mixinStandardHelpOptions = true,
    header = "Says what reports expected, what became of it, and how each source fared.",
    description =
        "A forecast is an expected or conditional claim. It comes true where a later report asserts"
            + " the same kind of event on the same place by parties that fit; it fails where one"
            + " denies it or its day goes by. With --as-of, as all stood on that day.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline forecasts record.db",
      "  dateline forecasts record.db --as-of 2016-07-20 --outcome open",
      "  dateline forecasts record.db --format json",
    })
final class ForecastsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--outcome",
      description = "Only those that came to this: ${COMPLETION-CANDIDATES}.",
      defaultValue = "all")
  private Outcome outcome;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  /** Which forecasts are listed. */
  enum Outcome {
    /** All of them. */
    all,
    /** Nothing decides them yet. */
    open,
    /** They came true. */
    came_true,
    /** They did not. */
    did_not,
    /** What they depended on did not come. */
    condition_not_met
  }

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  ForecastsCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.tell(this::answer));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation) {
    List<Forecast> all = derivation.forecasts(asOf.day());
    List<ForecastRecord> records = ForecastRecord.of(all);
    List<Forecast> told =
        all.stream().filter(f -> outcome == Outcome.all || code(f).equals(outcome.name())).toList();
    return switch (format) {
      case text -> text(derivation, told, records);
      case json -> json(told, records);
    };
  }

  private static String code(Forecast forecast) {
    return forecast.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static String text(
      Derivation derivation, List<Forecast> told, List<ForecastRecord> records) {
    Wording wording = derivation.wording();
    TextTable table =
        new TextTable("made", "by", "what", "where", "who", "outcome", "decided", "days", "id");
    for (Forecast f : told) {
      table.row(
          day(f.made()),
          day(f.by()),
          Wording.noun(f.kind()) + (f.isCondition() ? " (the \"if\")" : ""),
          String.join(", ", f.places().stream().map(derivation::placeName).toList()),
          String.join(", ", f.agents().stream().map(wording::actor).toList()),
          code(f).replace('_', ' '),
          day(f.decided()),
          f.days() == null ? "" : f.days(),
          f.id());
    }
    TextTable sources =
        new TextTable("source", "made", "true", "not", "no condition", "open", "hit rate", "days");
    for (ForecastRecord r : records) {
      Double rate = r.hitRate();
      sources.row(
          r.source(),
          r.made(),
          r.cameTrue().size(),
          r.didNot().size(),
          r.conditionNotMet().size(),
          r.open().size(),
          rate == null ? "" : Math.round(100 * rate) + " %",
          r.medianDays() == null ? "" : r.medianDays());
    }
    return table.under("Forecasts")
        + "\n"
        + sources.under("By source (days: the middle of the days to the decision)");
  }

  private static Object day(@Nullable LocalDate day) {
    return day == null ? "" : day;
  }

  private static String json(List<Forecast> told, List<ForecastRecord> records) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode forecasts = node.putArray("forecasts");
    told.forEach(f -> forecasts.add(PictureJson.of(f)));
    ArrayNode sources = node.putArray("sources");
    records.forEach(r -> sources.add(AnswerJson.of(r)));
    return node.toPrettyString() + "\n";
  }
}
