package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says what there is. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      PictureCommand.class,
      BriefCommand.class,
      WhyCommand.class,
      FiguresCommand.class,
      ForecastsCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      AuditCommand.class,
      TheatreCommand.class,
      CommandLine.HelpCommand.class,
    },
    header =
        "Reads reports of a conflict and keeps a sourced, dated, mapped record of what they say.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline demo",
      "  dateline read reports/ --into record.db",
      "  dateline picture record.db --as-of 2016-07-20",
      "  dateline help read",
    })
final class DatelineCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  DatelineCommand() {}

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.USAGE;
  }
}
