package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Server-sent events. Each client has a thread of its own, so that a slow one holds up nobody; a
 * client that comes back with {@code Last-Event-ID} goes on where it was. Thread-safe.
 */
final class EventStreams implements AutoCloseable {
  /** Clients at once. */
  private static final int MOST = 64;

  /** A sign of life is sent at least this often. */
  static final long QUIET_MILLIS = 10_000;

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          MOST,
          5,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "desk-events");
            thread.setDaemon(true);
            return thread;
          });

  /** Where events come from. */
  interface Source {
    /**
     * The events that follow one, waiting a while where there is none yet.
     *
     * @param number of the last event known, 0 for none
     */
    List<ObjectNode> after(long number) throws InterruptedException;

    /** True where none will follow. */
    boolean over();
  }

  /**
   * Answers with the events of a source until it is over or the client goes.
   *
   * @param from number of the last event that the client knows, unless it says so itself
   * @param number name of the member that numbers an event
   */
  void send(Context ctx, long from, String number, Source source) {
    long begin = lastKnown(ctx, from);
    if (threads.getActiveCount() >= MOST) {
      throw Problem.busy("Too many pages follow the events; close one and try again.");
    }
    ctx.res().setStatus(200);
    ctx.res().setContentType("text/event-stream");
    ctx.res().setCharacterEncoding("UTF-8");
    ctx.res().setHeader("Cache-Control", "no-store");
    CompletableFuture<Boolean> sent = new CompletableFuture<>();
    ctx.future(
        () -> {
          threads.execute(() -> sent.complete(run(ctx.res(), begin, number, source)));
          return sent;
        });
  }

  private static long lastKnown(Context ctx, long from) {
    String last = ctx.header("Last-Event-ID");
    if (last == null || last.isBlank()) {
      return from;
    }
    try {
      return Math.max(0, Long.parseLong(last.strip()));
    } catch (NumberFormatException e) {
      throw Problem.badRequest("'Last-Event-ID' must be the id of an event of this stream.");
    }
  }

  /** Sends until the source is over: then true; false where the client or the desk went away. */
  private static boolean run(ServletResponse response, long begin, String number, Source source) {
    long last = begin;
    try {
      OutputStream out = response.getOutputStream();
      out.write(": dateline\n\n".getBytes(StandardCharsets.UTF_8));
      response.flushBuffer();
      while (true) {
        boolean over = source.over();
        List<ObjectNode> events = source.after(last);
        StringBuilder text = new StringBuilder();
        for (ObjectNode event : events) {
          last = event.path(number).asLong();
          // JSON as Jackson writes it has no line break, so that a text cannot end an event.
          text.append("id: ").append(last).append("\nevent: ").append(event.path("what").asText());
          text.append("\ndata: ").append(event).append("\n\n");
        }
        if (events.isEmpty()) {
          if (over) {
            return true;
          }
          text.append(":\n\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
