package org.dateline.desk;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.ledger.Ledger;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.theatre.Theatre;
import org.eclipse.jetty.http.UriCompliance;
import org.jspecify.annotations.Nullable;
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

  /** Longest request line and headers in bytes. */
  private static final int LONGEST_HEAD = 16 * 1024;

  /** A connection on which nothing moves is closed. */
  private static final long IDLE_MILLIS = 30_000;

  private static final Logger LOG = LoggerFactory.getLogger(DeskServer.class);

  private final Javalin javalin;
  private final List<AutoCloseable> parts;

  private DeskServer(Javalin javalin, List<AutoCloseable> parts) {
    this.javalin = javalin;
    this.parts = parts;
  }

  /**
   * Starts the desk.
   *
   * @param ledger the record to show and to add to; stays open and owned by the caller
   * @param theatre the theatre that the record was read with
   * @param port port on the loopback address, or 0 for any free one
   * @param brief where situation reports come from
   * @throws DatelineException where the port is in use or out of range
   */
  public static DeskServer start(Ledger ledger, Theatre theatre, int port, BriefSource brief) {
    return start(
        ledger,
        theatre,
        port,
        brief,
        new Once<>(() -> EnglishReader.of(theatre)),
        Clock.systemUTC());
  }

  static DeskServer start(
      Ledger ledger,
      Theatre theatre,
      int port,
      BriefSource brief,
      Once<Reader> reader,
      Clock clock) {
    if (port < 0 || port > 65535) {
      throw new DatelineException("Port " + port + " does not exist; choose one up to 65535.");
    }
    Derivations derivations = new Derivations(new Entries(ledger), theatre);
    IntakeJobs jobs = new IntakeJobs(derivations, clock, reader);
    EventStreams streams = new EventStreams();
    Api api = api(derivations, brief, new Rulings(derivations, clock), jobs, streams);
    Javalin javalin = Javalin.create(config -> configure(config, api));
    Warming warming = new Warming(derivations);
    DeskServer server = new DeskServer(javalin, List.of(warming, jobs, streams));
    try {
      javalin.start("127.0.0.1", port);
    } catch (JavalinBindException e) {
      server.close();
      throw inUse(port, e);
    } catch (RuntimeException e) {
      server.close();
      throw e.getCause() instanceof BindException ? inUse(port, e) : e;
    }
    warming.start();
    return server;
  }

  static Api api(
      Derivations derivations,
      BriefSource brief,
      Rulings rulings,
      IntakeJobs jobs,
      EventStreams streams) {
    Api api = new Api(derivations);
    new SituationAnswers(derivations, brief).register(api);
    new IncidentAnswers().register(api);
    new ReportAnswers().register(api);
    new PlaceAnswers().register(api);
    new ActorAnswers().register(api);
    new SourceAnswers().register(api);
    new AccessAnswers(derivations.theatre()).register(api);
    new ReviewAnswers().register(api);
    new RecordAnswers(derivations, rulings, jobs, streams).register(api);
    return api;
  }

  private static void configure(JavalinConfig config, Api api) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = "127.0.0.1";
    config.http.compressionStrategy = CompressionStrategy.NONE; // answers are packed beforehand
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(LONGEST_HEAD);
          http.setIdleTimeout(IDLE_MILLIS);
          // Ids may hold slashes and per cent signs; no path is ever taken for that of a file.
          http.setUriCompliance(
              UriCompliance.from(
                  EnumSet.of(
                      UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                      UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                      UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS)));
        });
    config.jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    config.jetty.modifyServer(server -> server.setErrorHandler(new ProblemHandler()));
    RoutesConfig routes = config.routes;
    routes.before(
        ctx -> {
          guard(ctx);
          requireLocalHost(ctx.host());
        });
    routes.exception(Problem.class, (problem, ctx) -> problem.write(ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> Problem.of(e.getStatus()).write(ctx));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} failed", ctx.path(), e);
          Problem.broken().write(ctx);
        });
    OpenApi openApi = new OpenApi();
    routes.get("/api", openApi::page);
    routes.get("/api/openapi.json", openApi::document);
    routes.get("/api/style.css", openApi::style);
    api.register(routes);
    routes.get(
        "/api/<rest>",
        ctx -> {
          throw Problem.notFound("There is no question " + ctx.path() + "; /api lists them all.");
        });
    WebFiles files = new WebFiles();
    routes.get("/", files::serve);
    routes.addHttpHandler(HandlerType.GET, "/<path>", files::serve);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops listening; questions under way are answered first, and the report being read is kept. */
  @Override
  public void close() {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        LOG.error("Closing failed", e);
      }
    }
    javalin.stop();
  }

  private static DatelineException inUse(int port, Exception cause) {
    return new DatelineException("Port " + port + " is in use; choose another with --port.", cause);
  }

  private static void guard(Context ctx) {
    ctx.header("Content-Security-Policy", PAGE_POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /**
   * Refuses names that are not this machine's, so that no foreign page can reach the desk by
   * pointing its own name here.
   */
  private static void requireLocalHost(@Nullable String host) {
    String name = host == null ? "" : host.replaceFirst(":\\d+$", "");
    if (!name.equals("localhost") && !name.equals("127.0.0.1") && !name.equals("[::1]")) {
      throw Problem.badRequest("The desk answers to localhost only.");
    }
  }
}
