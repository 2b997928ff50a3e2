package org.dateline.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves the built page from the class path; every address that is no file is the page itself. */
final class WebFiles {
  private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/?)*");

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
      The data is served all the same: <a href="/api/theatre">/api/theatre</a>.</p>
      </body>
      </html>
      """;

  void serve(Context ctx) {
    String path = ctx.path();
    byte[] bytes = PATH.matcher(path).matches() && !path.endsWith("/") ? load(path) : null;
    if (bytes != null) {
      String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      ctx.contentType(type == null ? "application/octet-stream" : type);
      boolean named = path.startsWith("/assets/");
      ctx.header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
      ctx.result(bytes);
      return;
    }
    if (path.startsWith("/assets/") || path.startsWith("/base/")) {
      throw Problem.notFound("There is no file " + path + ".");
    }
    byte[] page = load("/index.html");
    ctx.header("Cache-Control", "no-cache");
    if (page == null) {
      ctx.html(NOT_BUILT);
    } else {
      ctx.contentType("text/html; charset=utf-8").result(page);
    }
  }

  private static byte @Nullable [] load(String path) {
    try (InputStream in = WebFiles.class.getResourceAsStream("/web" + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
