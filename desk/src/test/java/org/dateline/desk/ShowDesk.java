package org.dateline.desk;

import java.nio.file.Path;
import org.dateline.ledger.Ledger;

/** Starts the desk on the small world, to look at the page by hand: {@code ShowDesk PORT}. */
final class ShowDesk {
  private ShowDesk() {}

  public static void main(String[] args) throws InterruptedException {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 8484;
    try (Ledger ledger = FakeWorld.ledger();
        DeskServer server =
            DeskServer.start(
                ledger,
                FakeWorld.THEATRE,
                port,
                (derivation, from, to) ->
                    "<!doctype html><title>Brief</title><h1>" + from + " to " + to + "</h1>")) {
      System.out.println("http://localhost:" + server.port() + " " + Path.of("").toAbsolutePath());
      Thread.currentThread().join();
    }
  }
}
