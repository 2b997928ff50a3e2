package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.brief.BriefHtml;
import org.dateline.brief.BriefWriter;
import org.dateline.desk.DeskServer;
import org.dateline.ledger.Ledger;
import org.dateline.store.SqliteLedger;
import org.dateline.theatre.Theatre;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the desk. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Opens the desk: a page on this machine with map, incidents and reports.",
    description = "The desk listens on this machine only and calls no other.",
    footerHeading = "%nExamples:%n",
    footer = {"  dateline serve record.db", "  dateline serve record.db --port 9090"})
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;

  @Parameters(paramLabel = "DB", description = "A database that dateline read made.")
  private Path database;

  @Option(
      names = "--port",
      description = "Port to listen on (default: ${DEFAULT-VALUE}).",
      defaultValue = "8484")
  private int port;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  ServeCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    try (Ledger ledger = SqliteLedger.open(database)) {
      serve(ledger, theatre.load(), port, spec.commandLine().getOut());
      return 0;
    }
  }

  /** Serves until the process is told to end. */
  static void serve(Ledger ledger, Theatre theatre, int port, PrintWriter out)
      throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    try (DeskServer desk =
        DeskServer.start(
            ledger,
            theatre,
            port,
            (derivation, from, to) ->
                BriefHtml.document(BriefWriter.write(derivation, from, to)))) {
      // A shutdown hook, so that Ctrl-C closes the ledger before the process goes.
      Thread main = Thread.currentThread();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    end.countDown();
                    try {
                      main.join(5_000);
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  }));
      out.println("The desk is at http://localhost:" + desk.port() + " (Ctrl-C ends it).");
      out.flush();
      end.await();
    }
  }
}
