package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.export.PictureJson;
import org.dateline.export.PictureText;
import org.dateline.ledger.Ledger;
import org.dateline.picture.Derivation;
import org.dateline.picture.Picture;
import org.dateline.store.SqliteLedger;
import org.dateline.theatre.Theatre;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline picture}: what can be said of one day. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    header = "Says who held what on a day, which routes were open, who was besieged.",
    description = {
      "Holdings, routes, sieges, figures and open forecasts on the day, each with its confidence"
          + " and the",
      "ids of the claims behind it. With --known-on, only reports published by that day count.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline picture record.db --as-of 2016-07-20",
      "  dateline picture record.db --as-of 2016-07-20 --known-on 2016-07-18 --format json",
    })
final class PictureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private KnownOnOption knownOn;

  @Parameters(paramLabel = "DB", description = "A database that dateline read made.")
  private Path database;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "The day spoken of, as 2016-07-20.")
  private LocalDate asOf;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private Format format;

  /** How the picture is printed. */
  enum Format {
    /** For a person. */
    text,
    /** For a program. */
    json
  }

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  PictureCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = SqliteLedger.open(database)) {
      Theatre loaded = theatre.load();
      Picture picture = Derivation.of(knownOn.facts(ledger), loaded).on(asOf);
      switch (format) {
        case text -> out.print(new PictureText(loaded).of(picture));
        case json -> out.println(PictureJson.of(picture).toPrettyString());
      }
      out.flush();
      return 0;
    }
  }
}
