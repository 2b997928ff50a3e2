package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.DatelineException;
import org.dateline.claim.Reading;
import org.dateline.export.ClaimJson;
import org.dateline.intake.Intake;
import org.dateline.ledger.Ledger;
import org.dateline.reading.EnglishReader;
import org.dateline.store.SqliteLedger;
import org.dateline.theatre.PackRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline read}: reports in, claims out or into a database. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    header = "Reads reports: prints their claims, or records them in a database.",
    description = {
      "Takes plain text files (.txt, with optional front matter: title, outlet, published, url,"
          + " language),",
      "JSON Lines (.jsonl: id, published, outlet, title, language, text), folders of both, or -"
          + " for",
      "standard input. The same bytes are recorded once, however often they are read.",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:something was left out; it is named at the end",
      "2:wrong usage"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline read report.txt",
      "  dateline read report.txt --published 2016-07-17 --outlet \"Harbour Wire\" --format jsonl",
      "  dateline read reports/ more.jsonl --into record.db",
      "  cat report.txt | dateline read -",
      "  dateline read report.txt --explain",
      "  dateline read report.txt --explain --theatre my-theatre --format jsonl",
    })
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to read.")
  private List<String> sources;

  @Option(
      names = "--into",
      paramLabel = "FILE.db",
      description = "Record into this database; it is made where it does not exist.")
  private @Nullable Path into;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private Format format;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of reports that do not say, as 2016-07-17.")
  private @Nullable LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of reports that do not say.")
  private @Nullable String outlet;

  @Option(
      names = "--explain",
      description = {
        "Print for each sentence its parse, the lexicon lines that have its words, and what was"
            + " taken,",
        "weighed and dropped, and why. With --format jsonl one sentence a line, reasons under"
            + " explain.",
      })
  private boolean explain;

  /** How claims are printed. */
  enum Format {
    /** Each sentence with its claims under it. */
    text,
    /** One claim a line as JSON. */
    jsonl
  }

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  ReadCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (explain && into != null) {
      throw new DatelineException(
          "--explain prints and records nothing; leave out --into, or call twice.");
    }
    Clock clock = Clock.systemUTC();
    Intake intake = new Intake(new Intake.Given(published, outlet), LocalDate.now(clock));
    try (Ledger ledger = into == null ? null : SqliteLedger.openOrCreate(into)) {
      EnglishReader reader = theatre.reader();
      Consumer<Reading> each = ledger == null ? printer(reader, out) : reading -> {};
      Recording recording =
          new Recording(reader, ledger, clock, each, err, new Progress(err, "Reading"));
      if (sources.contains("-")) {
        if (sources.size() > 1) {
          throw new DatelineException(
              "Standard input (-) is read alone; name the files in another call.");
        }
        intake.stream("-", System.in, recording);
      } else {
        recording.files(intake, sources.stream().map(Path::of).toList());
      }
      out.flush();
      recording.tellLeftOut();
      err.println(recording.summary());
      return recording.exitCode();
    } catch (IOException e) {
      throw new DatelineException("Standard input could not be read: " + e.getMessage(), e);
    }
  }

  private Consumer<Reading> printer(EnglishReader reader, PrintWriter out) {
    if (explain) {
      PackRows rows = theatre.rows();
      return switch (format) {
        case text -> reading -> ExplanationText.print(reader.explain(reading.report()), rows, out);
        case jsonl -> reading -> ExplanationJson.print(reader.explain(reading.report()), rows, out);
      };
    }
    return switch (format) {
      case text -> reading -> ClaimText.print(reading, out);
      case jsonl ->
          reading -> {
            reading.claims().forEach(claim -> out.println(ClaimJson.line(claim)));
            out.flush();
          };
    };
  }
}
