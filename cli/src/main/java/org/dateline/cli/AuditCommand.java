package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.store.SqliteLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline audit}: is the record as it was written? */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    header = "Checks that no entry of the record was changed, taken out or put in another place.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the chain is whole",
      "1:it is broken; the first entry that does not fit is named"
    },
    footerHeading = "%nExamples:%n",
    footer = "  dateline audit record.db")
final class AuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DB", description = "A database that dateline read made.")
  private Path database;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  AuditCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Ledger ledger = SqliteLedger.open(database)) {
      Ledger.Verdict verdict = ledger.verify();
      out.println(
          verdict.whole()
              ? "The chain is whole: " + entries(verdict.entries()) + "."
              : "The chain is broken: " + verdict.reason() + ".");
      out.flush();
      return verdict.whole() ? 0 : 1;
    }
  }

  private static String entries(long number) {
    return number == 1 ? "1 entry" : number + " entries";
  }
}
