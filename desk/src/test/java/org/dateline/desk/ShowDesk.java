package org.dateline.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.dateline.brief.BriefHtml;
import org.dateline.brief.BriefWriter;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.MemoryLedger;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.report.Report;

/**
 * Starts the desk to look at the page by hand: {@code ShowDesk PORT [FOLDER]}; on the small world
 * made by hand, or on what is read out of a folder's reports.
 */
final class ShowDesk {
  private ShowDesk() {}

  public static void main(String[] args) throws InterruptedException {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 8484;
    try (Ledger ledger = args.length > 1 ? read(Path.of(args[1])) : FakeWorld.ledger();
        DeskServer server =
            DeskServer.start(
                ledger,
                FakeWorld.THEATRE,
                port,
                (derivation, from, to) ->
                    BriefHtml.article(BriefWriter.write(derivation, from, to)))) {
      System.out.println("http://localhost:" + server.port());
      Thread.currentThread().join();
    }
  }

  private static Ledger read(Path folder) {
    Ledger ledger = new MemoryLedger();
    Reader reader = EnglishReader.of(FakeWorld.THEATRE);
    Intake intake = new Intake(Intake.Given.NOTHING, LocalDate.of(2026, 1, 1));
    Sink sink =
        new Sink() {
          @Override
          public void report(Report report) {
            ledger.append(reader.read(report), Instant.parse("2026-01-01T00:00:00Z"));
          }

          @Override
          public void notice(String source, String words) {
            System.out.println(source + ": " + words);
          }

          @Override
          public void leftOut(LeftOut leftOut) {
            System.out.println(leftOut);
          }
        };
    intake.files(folder, sink).forEach(file -> intake.file(file, sink));
    return ledger;
  }
}
