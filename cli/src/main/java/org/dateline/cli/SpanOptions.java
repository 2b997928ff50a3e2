package org.dateline.cli;

import java.time.LocalDate;
import org.dateline.DatelineException;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The span of days spoken of. */
final class SpanOptions {
  @Option(names = "--from", paramLabel = "DATE", description = "First day, as 2016-07-01.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, as 2016-07-31.")
  private @Nullable LocalDate to;

  /**
   * The span; an end that is not given is open.
   *
   * @throws DatelineException where it ends before it begins
   */
  When span() {
    LocalDate first = from == null ? When.DAWN : from;
    LocalDate last = to == null ? When.DUSK : to;
    if (last.isBefore(first)) {
      throw new DatelineException(
          "The span ends (" + last + ") before it begins (" + first + "); swap --from and --to.");
    }
    return When.between(first, last);
  }

  /**
   * The span, for a question that needs both ends.
   *
   * @throws ParameterException where an end is not given
   */
  When required(CommandSpec spec) {
    if (from == null || to == null) {
      throw new ParameterException(
          spec.commandLine(), "Name the first and the last day: --from DATE --to DATE");
    }
    return span();
  }
}
