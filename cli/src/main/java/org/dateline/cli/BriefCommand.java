package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.DatelineException;
import org.dateline.brief.Brief;
import org.dateline.brief.BriefHtml;
import org.dateline.brief.BriefMarkdown;
import org.dateline.brief.BriefWriter;
import org.dateline.ledger.Ledger;
import org.dateline.picture.Derivation;
import org.dateline.store.SqliteLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline brief}: a situation report with footnotes. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    header = "Writes a situation report in neutral words, each sentence with its sources.",
    description = {
      "Headline figures, what changed hands, routes and sieges, harm to civilians, displacement and"
          + " aid,",
      "deals, disputed and unverified matters, outlook. Footnotes give outlet, date and the quoted"
          + " sentence.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline brief record.db --from 2016-07-01 --to 2016-07-31",
      "  dateline brief record.db --from 2016-07-01 --to 2016-07-31 --format html > july.html",
    })
final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private KnownOnOption knownOn;

  @Parameters(paramLabel = "DB", description = "A database that dateline read made.")
  private Path database;

  @Option(names = "--from", paramLabel = "DATE", required = true, description = "First day.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", required = true, description = "Last day.")
  private LocalDate to;

  @Option(
      names = "--format",
      description = "How to write it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "md")
  private Format format;

  /** The form of the brief. */
  enum Format {
    /** Markdown. */
    md,
    /** One self-contained page. */
    html
  }

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  BriefCommand() {}

  @Override
  public Integer call() {
    if (to.isBefore(from)) {
      throw new DatelineException(
          "The brief ends (" + to + ") before it begins (" + from + "); swap --from and --to.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = SqliteLedger.open(database)) {
      Brief brief =
          BriefWriter.write(Derivation.of(knownOn.facts(ledger), theatre.load()), from, to);
      switch (format) {
        case md -> out.print(BriefMarkdown.write(brief));
        case html -> out.print(BriefHtml.document(brief));
      }
      out.flush();
      return 0;
    }
  }
}
