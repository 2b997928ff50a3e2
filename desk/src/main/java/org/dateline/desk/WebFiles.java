package org.dateline.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves the built page from the class path; every address that is no file is the page itself.
 * Thread-safe.
 */
final class WebFiles {
  private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/?)*");

  /** Longest address that can name a file. */
  private static final int LONGEST = 200;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  private static final String NOT_BUILT =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Dateline: the page is not built</title></head>
      <body>
      <h1>The page is not built</h1>
      <p>This copy of Dateline was built without its web page. Build it again without
      <code>-Dweb.skip=true</code> (Node 20 is needed), then start the desk anew.
      The data is served all the same: <a href="/api">/api</a>.</p>
      </body>
      </html>
      """;

  private final Map<String, Packed> files = new ConcurrentHashMap<>();

  void serve(Context ctx) {
    String path = ctx.path();
    Optional<Packed> file =
        path.length() <= LONGEST && PATH.matcher(path).matches() && !path.endsWith("/")
            ? file(path)
            : Optional.empty();
    if (file.isPresent()) {
      boolean named = path.startsWith("/assets/");
      ctx.header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
      file.get().send(ctx);
      return;
    }
    if (path.startsWith("/assets/") || path.startsWith("/base/")) {
      throw Problem.notFound("There is no file " + path + ".");
    }
    ctx.header("Cache-Control", "no-cache");
    file("/index.html")
        .orElseGet(() -> Packed.of(type(".html"), NOT_BUILT.getBytes(StandardCharsets.UTF_8)))
        .send(ctx);
  }

  /** A file of the page; only those that there are stay in memory. */
  private Optional<Packed> file(String path) {
    Packed known = files.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = WebFiles.class.getResourceAsStream("/web" + path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      String type = type(path);
      boolean dense = type.startsWith("font/") || type.equals("application/octet-stream");
      Packed packed = dense ? Packed.asItIs(type, bytes) : Packed.of(type, bytes);
      files.put(path, packed);
      return Optional.of(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
