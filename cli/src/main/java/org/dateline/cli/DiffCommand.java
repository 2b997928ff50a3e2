package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.DatelineException;
import org.dateline.change.Change;
import org.dateline.change.Changes;
import org.dateline.export.ChangeJson;
import org.dateline.export.ChangeText;
import org.dateline.export.PictureJson;
import org.dateline.export.WithheldJson;
import org.dateline.ledger.Ledger;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence;
import org.dateline.picture.Withheld;
import org.dateline.store.SqliteLedger;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline diff}: what changed in our picture of the same days. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Says what changed in our picture of the same days, and which report changed it.",
    description = {
      "Compares what was known on two days: holders, routes, sieges, incidents, running totals and",
      "forecasts. Give --known-on twice, the earlier day first; and the days spoken of with"
          + " --as-of,",
      "or with --from and --to, or none for all days. Each change shows the sentences or the"
          + " ruling",
      "that made it. Running totals and forecasts are those of the last day.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline diff record.db --known-on 2016-07-10 --known-on 2016-07-18 --as-of 2016-07-09",
      "  dateline diff record.db --known-on 2016-07-10 --known-on 2016-07-18 --format json",
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private SpanOptions days;
  @Mixin private AsOfOption asOf;

  @Parameters(index = "0", paramLabel = "DB", description = "A database that dateline read made.")
  private Path database;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      required = true,
      description = "A day by which things were known; give it twice, the earlier day first.")
  private List<LocalDate> knownOn;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  DiffCommand() {}

  @Override
  public Integer call() {
    if (knownOn.size() != 2) {
      throw new ParameterException(
          spec.commandLine(),
          "Name two days by which things were known: --known-on DATE --known-on DATE");
    }
    LocalDate first = knownOn.get(0);
    LocalDate second = knownOn.get(1);
    if (second.isBefore(first)) {
      throw new DatelineException(
          "The second --known-on ("
              + second
              + ") lies before the first ("
              + first
              + "); swap them.");
    }
    When span = span();
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = new Progress(spec.commandLine().getErr(), "diff");
    try (Ledger ledger = SqliteLedger.open(database)) {
      Theatre loaded = theatre.load();
      progress.at(0.1, "deriving the picture known on " + first);
      Derivation before = Derivation.of(ledger.facts(first), loaded);
      progress.at(0.5, "deriving the picture known on " + second);
      Derivation after = Derivation.of(ledger.facts(second), loaded);
      progress.at(0.9, "comparing");
      List<Change> changes = Changes.between(before, after, span);
      Withheld withheld = Withheld.of(after.redacted());
      progress.done();
      switch (format) {
        case text -> {
          out.print(ChangeText.title(first, second, span));
          out.print(new ChangeText(withheld).of(changes));
        }
        case json -> out.println(json(before, after, changes, withheld, span).toPrettyString());
      }
      out.flush();
      return 0;
    }
  }

  private When span() {
    LocalDate day = asOf.day();
    When named = days.span();
    if (day == null) {
      return named;
    }
    if (!named.equals(When.UNKNOWN)) {
      throw new ParameterException(
          spec.commandLine(), "Name either one day with --as-of, or a span with --from and --to");
    }
    return When.on(day);
  }

  private static ObjectNode json(
      Derivation before, Derivation after, List<Change> changes, Withheld withheld, When span) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("knownOn", text(before.facts().knownOn()));
    node.put("knownOnLater", text(after.facts().knownOn()));
    node.put("from", span.hasStart() ? span.earliest().toString() : null);
    node.put("to", span.hasEnd() ? span.latest().toString() : null);
    ArrayNode all = node.putArray("changes");
    for (Change change : changes) {
      ObjectNode one = ChangeJson.of(change);
      Derivation teller = change.after() == null ? before : after;
      Optional<Evidence> evidence = teller.why(change.told().id());
      one.set("evidence", evidence.map(PictureJson::of).orElse(null));
      all.add(one);
    }
    WithheldJson.mask(node, withheld);
    return node;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
