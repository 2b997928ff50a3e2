package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.WithheldJson;
import org.dateline.picture.Withheld;

/** The addresses of the API, each with the parameters that it takes and what answers it. */
final class Api {
  /** Where all addresses begin. */
  static final String ROOT = "/api/v1";

  private final Derivations derivations;
  private final Replies replies = new Replies();
  private final List<Route> routes = new ArrayList<>();

  Api(Derivations derivations) {
    this.derivations = derivations;
  }

  /**
   * An address.
   *
   * @param path below {@link #ROOT}, with {@code {id}} for what may vary
   * @param parameters of the query
   */
  record Route(HandlerType method, String path, Set<String> parameters, Handler handler) {}

  /** All addresses, in the order in which they are tried. */
  List<Route> routes() {
    return List.copyOf(routes);
  }

  /** A question whose answer follows from the record and, where it takes that, a day. */
  void get(String path, Set<String> parameters, BiFunction<Question, Known, JsonNode> answer) {
    Set<String> all = with(with(parameters, "knownOn"), path.contains("{id}") ? "id" : "knownOn");
    add(
        HandlerType.GET,
        path,
        all,
        ctx -> {
          Question question = new Question(ctx, all);
          Known known = derivations.by(question.day("knownOn"));
          replies.json(
              ctx,
              known.size(),
              derivations.entries().state(known.size()),
              () -> withheld(path, answer.apply(question, known), known));
        });
  }

  /**
   * The answer without the names that analysts withheld; rulings keep theirs, so that one who made
   * a mistake can take it back.
   */
  private static JsonNode withheld(String path, JsonNode answer, Known known) {
    if (!path.startsWith("/rulings")) {
      WithheldJson.mask(answer, Withheld.of(known.derivation().redacted()));
    }
    return answer;
  }

  /** A question whose answer changes by itself. */
  void fresh(String path, Set<String> parameters, Function<Question, JsonNode> answer) {
    add(
        HandlerType.GET,
        path,
        parameters,
        ctx -> Replies.fresh(ctx, answer.apply(new Question(ctx, parameters))));
  }

  /** An address that answers in its own way. */
  void add(HandlerType method, String path, Set<String> parameters, Handler handler) {
    routes.add(new Route(method, path, parameters, handler));
  }

  static Set<String> with(Set<String> names, String... more) {
    return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> and(Set<String> names, Set<String> more) {
    return with(names, more.toArray(String[]::new));
  }

  /** Puts all addresses on a server. */
  void register(RoutesConfig config) {
    for (Route route : routes) {
      config.addHttpHandler(
          route.method(), ROOT + route.path().replace("{", "<").replace("}", ">"), route.handler());
    }
  }

  /** Refuses a write that a page of another origin sends. */
  static void requireOwnOrigin(Context ctx) {
    String origin = ctx.header("Origin");
    String site = ctx.header("Sec-Fetch-Site");
    boolean own = origin == null || origin.equals("http://" + ctx.host());
    if (!own || (site != null && site.equals("cross-site"))) {
      throw Problem.forbidden("Only the desk's own page and programs of this machine may write.");
    }
  }
}
