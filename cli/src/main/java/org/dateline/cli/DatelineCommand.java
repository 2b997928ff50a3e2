package org.dateline.cli;

import java.util.List;
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
  /** Its commands, in the order in which the help lists them. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          ReadCommand.class,
          PictureCommand.class,
          BriefCommand.class,
          WhyCommand.class,
          AccessCommand.class,
          WhatIfCommand.class,
          FiguresCommand.class,
          HarmCommand.class,
          FlowsCommand.class,
          ActorsCommand.class,
          SourcesCommand.class,
          ForecastsCommand.class,
          ExportCommand.class,
          DiffCommand.class,
          ServeCommand.class,
          AuditCommand.class,
          TheatreCommand.class,
          CommandLine.HelpCommand.class);

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  DatelineCommand() {}

  /**
   * The commands that a command line has to do with: the one that it names first, else all. To know
   * a command costs more time than to run a short one.
   */
  static List<Class<?>> needed(String... args) {
    for (Class<?> command : COMMANDS) {
      boolean named = args.length > 0 && args[0].equals(name(command));
      if (named && command != CommandLine.HelpCommand.class) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static String name(Class<?> command) {
    Command told = command.getAnnotation(Command.class);
    return told == null ? "" : told.name();
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.USAGE;
  }
}
