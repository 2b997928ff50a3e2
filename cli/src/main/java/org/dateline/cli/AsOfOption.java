package org.dateline.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The day spoken of. */
final class AsOfOption {
  @Option(names = "--as-of", paramLabel = "DATE", description = "The day spoken of, as 2016-07-20.")
  private @Nullable LocalDate asOf;

  /** The day, or null where none is given. */
  @Nullable LocalDate day() {
    return asOf;
  }

  /**
   * The day, for a question that cannot do without.
   *
   * @throws ParameterException where none is given
   */
  LocalDate required(CommandSpec spec) {
    if (asOf == null) {
      throw new ParameterException(
          spec.commandLine(), "Name the day spoken of: --as-of DATE, as in --as-of 2016-07-20");
    }
    return asOf;
  }
}
