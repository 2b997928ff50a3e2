package org.dateline.desk;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import org.dateline.DatelineException;
import org.dateline.ledger.Ledger;
import org.dateline.theatre.Theatre;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk's server. It binds the loopback address only and calls no other address. */
public final class DeskServer implements AutoCloseable {
  /** What the page may do: nothing but load its own files and ask its own server. */
  static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self'; "
          + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
          + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  /** What a brief may do: carry its own style and pictures, run nothing. */
  static final String BRIEF_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'; "
          + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  private static final Logger LOG = LoggerFactory.getLogger(DeskServer.class);

  private final Javalin javalin;

  private DeskServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts the desk.
   *
   * @param ledger the record to show; stays open and owned by the caller
   * @param theatre the theatre that the record was read with
   * @param port port on the loopback address, or 0 for any free one
   * @param brief where situation reports come from
   * @throws DatelineException where the port is in use or out of range
   */
  public static DeskServer start(Ledger ledger, Theatre theatre, int port, BriefSource brief) {
    if (port < 0 || port > 65535) {
      throw new DatelineException("Port " + port + " does not exist; choose one up to 65535.");
    }
    Answers answers = new Answers(new Derivations(ledger, theatre), brief);
    WebFiles files = new WebFiles();
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jetty.host = "127.0.0.1";
              config.http.generateEtags = true;
              config.routes.before(
                  ctx -> {
                    ctx.header("Content-Security-Policy", PAGE_POLICY);
                    ctx.header("X-Content-Type-Options", "nosniff");
                    ctx.header("Referrer-Policy", "no-referrer");
                    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
                    requireLocalHost(ctx.host());
                  });
              config.routes.exception(Problem.class, (problem, ctx) -> problem.write(ctx));
              config.routes.exception(
                  Exception.class,
                  (e, ctx) -> {
                    LOG.error("{} failed", ctx.path(), e);
                    Problem.broken().write(ctx);
                  });
              answers.register(config.routes);
              config.routes.get("/", files::serve);
              config.routes.addHttpHandler(HandlerType.GET, "/<path>", files::serve);
            });
    try {
      javalin.start("127.0.0.1", port);
    } catch (JavalinBindException e) {
      throw inUse(port, e);
    } catch (RuntimeException e) {
      javalin.stop();
      throw e.getCause() instanceof BindException ? inUse(port, e) : e;
    }
    return new DeskServer(javalin);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops listening; questions under way are answered first. */
  @Override
  public void close() {
    javalin.stop();
  }

  private static DatelineException inUse(int port, Exception cause) {
    return new DatelineException("Port " + port + " is in use; choose another with --port.", cause);
  }

  /**
   * Refuses names that are not this machine's, so that no foreign page can reach the desk by
   * pointing its own name here.
   */
  private static void requireLocalHost(@org.jspecify.annotations.Nullable String host) {
    String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
    if (!name.equals("localhost") && !name.equals("127.0.0.1") && !name.equals("[::1]")) {
      throw Problem.badRequest("The desk answers to localhost only.");
    }
  }
}
