package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.DatelineException;
import org.dateline.brief.BriefMarkdown;
import org.dateline.brief.BriefWriter;
import org.dateline.control.Hold;
import org.dateline.incident.Incident;
import org.dateline.intake.Intake;
import org.dateline.ledger.Ledger;
import org.dateline.picture.Derivation;
import org.dateline.reading.EnglishReader;
import org.dateline.store.SqliteLedger;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline demo}: the whole way, on the sample reports. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Reads the sample reports, prints what came out, and opens the desk.",
    description = {
      "The samples on Aleppo and northern Syria, 2012 to 2024, were written for Dateline from"
          + " public facts.",
      "They go into a database file of their own; running the demo again adds nothing to it.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline demo",
      "  dateline demo --no-serve",
      "  dateline demo --port 9090 --db /tmp/demo.db"
    })
final class DemoCommand implements Callable<Integer> {
  private static final int BRIEF_LINES = 24;

  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Option(
      names = "--db",
      paramLabel = "FILE.db",
      description = "Database to record into (default: ${DEFAULT-VALUE}).",
      defaultValue = "dateline-demo.db")
  private Path database;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "Folder of reports; those that come with Dateline if left out.")
  private @Nullable Path samples;

  @Option(names = "--no-serve", description = "Print the summary and end, without the desk.")
  private boolean noServe;

  @Option(
      names = "--port",
      description = "Port of the desk (default: ${DEFAULT-VALUE}).",
      defaultValue = "8484")
  private int port;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  DemoCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path folder = samples == null ? bundledSamples() : samples;
    EnglishReader reader = theatre.reader();
    Theatre loaded = reader.theatre();
    Clock clock = Clock.systemUTC();
    try (Ledger ledger = SqliteLedger.openOrCreate(database)) {
      Recording recording =
          new Recording(reader, ledger, clock, reading -> {}, err, new Progress(err, "Reading"));
      recording.files(new Intake(Intake.Given.NOTHING, LocalDate.now(clock)), List.of(folder));
      recording.tellLeftOut();
      out.println(recording.summary());
      Derivation derivation = Derivation.of(ledger.facts(null), loaded);
      summary(derivation, out);
      brief(derivation, out);
      out.flush();
      if (noServe) {
        out.println("Open the desk on it with: dateline serve " + database);
        out.flush();
      } else {
        ServeCommand.serve(ledger, loaded, port, out);
      }
      return recording.exitCode();
    }
  }

  private static Path bundledSamples() {
    Path folder = Path.of(System.getProperty("dateline.home", "."), "samples", "aleppo");
    if (!Files.isDirectory(folder)) {
      throw new DatelineException(
          "The sample reports are not at " + folder + "; name their folder with --samples.");
    }
    return folder;
  }

  private void summary(Derivation derivation, PrintWriter out) {
    Set<String> changed = new HashSet<>();
    for (Hold hold : derivation.changes(When.DAWN, When.DUSK)) {
      changed.add(hold.place().id());
    }
    out.println();
    out.printf("  %6d reports%n", derivation.facts().reports().size());
    out.printf("  %6d claims%n", derivation.facts().claims().size());
    out.printf("  %6d incidents%n", derivation.incidents().size());
    out.printf("  %6d places that changed hands%n", changed.size());
    out.printf("  %6d sieges%n", derivation.sieges().size());
    out.println("  in " + database);
    out.println();
  }

  /** The first lines of the brief of the month in which most happened. */
  private void brief(Derivation derivation, PrintWriter out) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    for (Incident incident : derivation.incidents()) {
      if (incident.when().hasStart() && incident.when().days() <= 31) {
        months.merge(YearMonth.from(incident.when().earliest()), 1, Integer::sum);
      }
    }
    YearMonth busiest = null;
    for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
      if (busiest == null || month.getValue() > months.getOrDefault(busiest, 0)) {
        busiest = month.getKey();
      }
    }
    if (busiest == null) {
      return;
    }
    LocalDate from = busiest.atDay(1);
    LocalDate to = busiest.atEndOfMonth();
    String[] lines = BriefMarkdown.write(BriefWriter.write(derivation, from, to)).split("\n");
    for (int i = 0; i < Math.min(BRIEF_LINES, lines.length); i++) {
      out.println("  | " + lines[i]);
    }
    out.println("  | ...");
    out.println();
    out.println("The whole brief: dateline brief " + database + " --from " + from + " --to " + to);
  }
}
