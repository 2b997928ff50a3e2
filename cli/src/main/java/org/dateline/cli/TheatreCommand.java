package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline theatre}: what is done with theatre packs. */
@Command(
    name = "theatre",
    mixinStandardHelpOptions = true,
    subcommands = TheatreCheckCommand.class,
    header = "Works on theatre packs: what is known of a conflict beforehand.",
    footerHeading = "%nExamples:%n",
    footer = "  dateline theatre check theatres/syria")
final class TheatreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  TheatreCommand() {}

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.USAGE;
  }
}
