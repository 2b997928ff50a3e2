package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.DatelineException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where the process starts and ends. Exit codes: 0 done, 1 findings or nothing could be done, 2
 * usage.
 */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command that the arguments name. */
  static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return commandLine(out, err, HeadStart.of(args), args).execute(args);
  }

  /** All commands, writing to the given streams. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return commandLine(out, err, HeadStart.none());
  }

  private static CommandLine commandLine(
      PrintWriter out, PrintWriter err, HeadStart headStart, String... args) {
    CommandLine line = new CommandLine(new DatelineCommand(), headStart);
    DatelineCommand.needed(args).forEach(line::addSubcommand);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler(Main::usage);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          command.getOut().flush();
          if (fault instanceof DatelineException) {
            command.getErr().println("dateline: " + fault.getMessage());
          } else {
            command.getErr().println("dateline: an unforeseen error, please report it: " + fault);
            fault.printStackTrace(command.getErr());
          }
          return CommandLine.ExitCode.SOFTWARE;
        });
    return line;
  }

  private static int usage(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    command.getErr().println("dateline: " + String.valueOf(fault.getMessage()).replace('\n', ' '));
    command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }
}
