package org.dateline.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Reading;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.intake.StrangeBytes;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;

/**
 * Reads strange texts for some minutes and names each seed whose text is read wrongly: with a
 * throw, an offset outside the text, another reading the second time, or too slowly. Arguments:
 * minutes, and the first seed.
 */
public final class Fuzz {
  /** No text may take more processor time than this, and as much again for each character. */
  private static final double MOST_SECONDS = 0.5;

  private static final double MOST_SECONDS_A_CHARACTER = 0.0002;

  private final EnglishReader reader = EnglishReader.of(TheatrePack.bundled("syria"));
  private final Intake intake =
      new Intake(new Intake.Given(LocalDate.of(2016, 8, 10), "Fuzz"), LocalDate.of(2026, 1, 1));
  private final List<String> faults = new ArrayList<>();
  private long characters;
  private long claims;

  private Fuzz() {}

  /** Ends with exit code 1 where anything was found. */
  public static void main(String[] args) {
    double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 2;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime() / 1000;
    long first = seed;
    long end = System.nanoTime() + (long) (minutes * 60e9);
    Fuzz fuzz = new Fuzz();
    while (System.nanoTime() < end && fuzz.faults.size() < 50) {
      fuzz.text(seed);
      if (seed % 4 == 0) {
        fuzz.bytes(seed);
      }
      seed++;
    }
    fuzz.faults.forEach(System.out::println);
    System.out.printf(
        "fuzz: seeds %d to %d, %d characters, %d claims, %d faults%n",
        first, seed - 1, fuzz.characters, fuzz.claims, fuzz.faults.size());
    System.exit(fuzz.faults.isEmpty() ? 0 : 1);
  }

  private void text(long seed) {
    String text = StrangeTexts.of(seed);
    LocalDate[] days = {LocalDate.of(2016, 8, 10), null, LocalDate.MAX, LocalDate.MIN};
    LocalDate day = days[seed % 8 < 4 ? 0 : (int) (seed % 4)];
    try {
      read(seed, Report.of("", "Fuzz", day, text));
    } catch (RuntimeException | StackOverflowError e) {
      fault(seed, "text", e);
    }
  }

  private void read(long seed, Report report) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Reading reading = reader.read(report);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
    int length = report.text().length();
    characters += length;
    claims += reading.claims().size();
    for (String fault : Soundness.faults(reading)) {
      faults.add("seed " + seed + ": " + fault);
    }
    if (seconds > MOST_SECONDS + MOST_SECONDS_A_CHARACTER * length) {
      faults.add("seed " + seed + ": " + seconds + " s for " + length + " characters");
    }
    if (seed % 5 == 0 && !reader.explain(report).reading().equals(reading)) {
      faults.add("seed " + seed + ": read otherwise the second time");
    }
  }

  private void bytes(long seed) {
    try {
      intake.stream(
          "-",
          new ByteArrayInputStream(StrangeBytes.of(seed)),
          new Sink() {
            @Override
            public void report(Report report) {
              read(seed, report);
            }

            @Override
            public void leftOut(LeftOut each) {
              if (each.toString().isBlank()) {
                faults.add("seed " + seed + ": left out without a reason");
              }
            }

            @Override
            public void notice(String source, String words) {
              // A notice is an answer.
            }
          });
    } catch (IOException | RuntimeException | StackOverflowError e) {
      fault(seed, "bytes", e);
    }
  }

  private void fault(long seed, String what, Throwable e) {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < Math.min(8, e.getStackTrace().length); i++) {
      where.append(System.lineSeparator()).append("    ").append(e.getStackTrace()[i]);
    }
    faults.add("seed " + seed + " (" + what + "): " + e + where);
  }
}
