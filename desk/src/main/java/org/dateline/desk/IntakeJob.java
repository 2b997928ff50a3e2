package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.DatelineException;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.intake.Intake;
import org.dateline.intake.LeftOut;
import org.dateline.intake.Sink;
import org.dateline.ledger.Entry;
import org.dateline.ledger.IdTakenException;
import org.dateline.ledger.Ledger;
import org.dateline.reading.Reader;
import org.dateline.report.Report;

/**
 * One body of reports on its way into the record, and what became of each report in it.
 * Thread-safe.
 */
final class IntakeJob implements Sink {
  /** What happened is told one by one up to this number, then only counted. */
  private static final int MOST_EVENTS = 20_000;

  private final String id;
  private final String name;
  private final byte[] bytes;
  private final Intake.Given given;
  private final Derivations derivations;
  private final Clock clock;
  private final Once<Reader> reader;
  private final List<ObjectNode> events = new ArrayList<>();
  private State state = State.WAITING;
  private boolean stopping;
  private int reports;
  private int claims;
  private int duplicates;
  private int leftOut;

  /** How far a job is. */
  enum State {
    /** Others come first. */
    WAITING,
    /** It is being read. */
    READING,
    /** All was read. */
    DONE,
    /** It was stopped; what was read by then is recorded. */
    STOPPED,
    /** The record could not be written; what was read by then is recorded. */
    FAILED
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  IntakeJob(
      String id,
      String name,
      byte[] bytes,
      Intake.Given given,
      Derivations derivations,
      Clock clock,
      Once<Reader> reader) {
    this.id = id;
    this.name = name;
    this.bytes = bytes;
    this.given = given;
    this.derivations = derivations;
    this.clock = clock;
    this.reader = reader;
  }

  String id() {
    return id;
  }

  /** Reads all, on the thread that calls. */
  void run() {
    if (!to(State.READING)) {
      return;
    }
    try {
      Intake intake = new Intake(given, LocalDate.now(clock));
      intake.stream(name, new ByteArrayInputStream(bytes), this);
      to(State.DONE);
    } catch (Stopped e) {
      to(State.STOPPED);
    } catch (IOException | DatelineException e) {
      tell(event("failed").put("reason", String.valueOf(e.getMessage())));
      to(State.FAILED);
    } catch (RuntimeException e) {
      tell(event("failed").put("reason", "The desk failed; its console shows the cause."));
      to(State.FAILED);
      throw e;
    } finally {
      derivations.entries().refresh();
    }
  }

  /** Asks it to stop before the next report. */
  synchronized void stop() {
    stopping = true;
    if (state == State.WAITING) {
      to(State.STOPPED);
    }
  }

  private synchronized boolean to(State next) {
    if (over()) {
      return false;
    }
    state = next;
    if (over()) {
      tell(event("end").put("state", next.name().toLowerCase(Locale.ROOT)));
    }
    notifyAll();
    return true;
  }

  /** True where nothing more will happen. */
  synchronized boolean over() {
    return switch (state) {
      case WAITING, READING -> false;
      case DONE, STOPPED, FAILED -> true;
    };
  }

  private static ObjectNode event(String what) {
    return JsonNodeFactory.instance.objectNode().put("what", what);
  }

  private synchronized void tell(ObjectNode event) {
    boolean last = event.path("what").asText().equals("end");
    if (events.size() < MOST_EVENTS || last) {
      events.add(event.put("number", events.size() + 1));
    }
    notifyAll();
  }

  /**
   * The events that follow one, waiting for the next where there is none yet.
   *
   * @param number of the last event known, 0 for none
   * @param millis how long to wait at most
   */
  synchronized List<ObjectNode> after(int number, long millis) throws InterruptedException {
    if (events.size() <= number && !over()) {
      wait(millis);
    }
    return List.copyOf(events.subList(Math.min(Math.max(0, number), events.size()), events.size()));
  }

  @Override
  public void report(Report taken) {
    synchronized (this) {
      if (stopping) {
        throw new Stopped();
      }
    }
    Ledger ledger = derivations.entries().ledger();
    if (ledger.contains(taken.hash())) {
      duplicate(taken);
      return;
    }
    Report report =
        ledger.idTaken(taken.id())
            ? taken.withId(taken.id() + "~" + taken.hash().substring(0, 8))
            : taken;
    Reading reading = reader.get().read(report);
    Optional<Entry.Read> entry;
    try {
      entry = ledger.append(reading, clock.instant());
    } catch (IdTakenException e) {
      leftOut(new LeftOut(report.id(), 0, String.valueOf(e.getMessage())));
      return;
    }
    if (entry.isEmpty()) {
      duplicate(taken);
      return;
    }
    synchronized (this) {
      reports++;
      claims += reading.claims().size();
    }
    ObjectNode event = event("report").put("id", report.id()).put("title", report.title());
    event.put("claims", reading.claims().size());
    ArrayNode gaps = event.putArray("gaps");
    reading.gaps().stream().map(Gap::reason).distinct().limit(20).forEach(gaps::add);
    tell(event);
  }

  private void duplicate(Report taken) {
    synchronized (this) {
      duplicates++;
    }
    Entries entries = derivations.entries();
    entries.refresh();
    String same = null;
    for (Entry entry : entries.all()) {
      if (entry instanceof Entry.Read read && read.reading().report().hash().equals(taken.hash())) {
        same = read.reading().report().id();
      }
    }
    tell(event("duplicate").put("id", taken.id()).put("title", taken.title()).put("of", same));
  }

  @Override
  public void notice(String source, String words) {
    tell(event("notice").put("source", source).put("reason", words));
  }

  @Override
  public void leftOut(LeftOut each) {
    synchronized (this) {
      leftOut++;
    }
    ObjectNode event = event("leftOut").put("source", each.source());
    tell(event.put("line", each.line()).put("reason", each.reason()));
  }

  /** Where it stands, with all that happened. */
  synchronized ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id);
    node.put("name", name);
    node.put("state", state.name().toLowerCase(Locale.ROOT));
    node.put("bytes", bytes.length);
    node.put("reports", reports);
    node.put("claims", claims);
    node.put("duplicates", duplicates);
    node.put("leftOut", leftOut);
    ArrayNode all = node.putArray("events");
    events.forEach(event -> all.add(event.deepCopy()));
    return node;
  }
}
