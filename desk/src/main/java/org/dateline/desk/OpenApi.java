package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of the API: as OpenAPI 3.1 ({@code openapi.json} of this package) and as a page
 * made from it that needs no script.
 */
final class OpenApi {
  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
      h1,h2,h3{line-height:1.25}h3{margin-top:2rem;border-top:1px solid #bbb;padding-top:1rem}
      code,pre{font:14px/1.45 ui-monospace,monospace}pre{overflow:auto;background:#f3f3f3;padding:.7rem}
      table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.2rem 1rem .2rem 0}
      @media(prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}pre{background:#242424}a{color:#9cc4ff}}
      """;

  private final Packed document;
  private final Packed page;
  private final Packed style = Packed.of("text/css; charset=utf-8", bytes(STYLE));

  OpenApi() {
    byte[] json = load();
    this.document = Packed.of("application/vnd.oai.openapi+json;version=3.1", json);
    try {
      this.page =
          Packed.of("text/html; charset=utf-8", bytes(html(new ObjectMapper().readTree(json))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] load() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing beside " + OpenApi.class);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The page for those who read, the document for programs. */
  void page(Context ctx) {
    String accept = ctx.header("Accept");
    ctx.header("Cache-Control", "no-cache");
    (accept != null && accept.contains("text/html") ? page : document).send(ctx);
  }

  void document(Context ctx) {
    ctx.header("Cache-Control", "no-cache");
    document.send(ctx);
  }

  void style(Context ctx) {
    ctx.header("Cache-Control", "no-cache");
    style.send(ctx);
  }

  private static String html(JsonNode api) {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">");
    html.append("<title>").append(text(api.at("/info/title"))).append("</title>");
    html.append("<link rel=\"stylesheet\" href=\"/api/style.css\"></head><body><main>");
    html.append("<h1>").append(text(api.at("/info/title"))).append("</h1>");
    for (String paragraph : api.at("/info/description").asText().split("\n\n")) {
      html.append("<p>").append(escape(paragraph)).append("</p>");
    }
    html.append("<p>For programs: <a href=\"/api/openapi.json\">openapi.json</a>.</p>");
    html.append("<h2>Questions</h2>");
    each(
        api.get("paths"),
        (path, methods) -> {
          each(methods, (method, operation) -> operation(html, path, method, operation, api));
        });
    html.append("<h2>Shapes</h2>");
    each(
        api.at("/components/schemas"),
        (name, schema) -> {
          html.append("<h3 id=\"").append(escape(name)).append("\">").append(escape(name));
          html.append("</h3><pre>").append(escape(schema.toPrettyString())).append("</pre>");
        });
    return html.append("</main></body></html>").toString();
  }

  private static void operation(
      StringBuilder html, String path, String method, JsonNode operation, JsonNode api) {
    html.append("<h3><code>").append(method.toUpperCase(java.util.Locale.ROOT)).append(' ');
    html.append(escape(path)).append("</code></h3><p>");
    html.append(text(operation.get("summary"))).append("</p>");
    JsonNode parameters = operation.path("parameters");
    if (!parameters.isEmpty()) {
      html.append("<table><tbody>");
      for (JsonNode each : parameters) {
        JsonNode parameter = resolved(each, api);
        html.append("<tr><th><code>")
            .append(text(parameter.get("name")))
            .append("</code></th><td>");
        html.append(text(parameter.get("description")));
        html.append(parameter.path("required").asBoolean() ? " Needed." : "").append("</td></tr>");
      }
      html.append("</tbody></table>");
    }
    html.append("<p>Answers:");
    each(
        operation.get("responses"),
        (status, response) -> {
          html.append(' ').append(escape(status));
          for (JsonNode content : resolved(response, api).path("content")) {
            String name = content.at("/schema/$ref").asText();
            if (!name.isEmpty()) {
              String schema = escape(name.substring(name.lastIndexOf('/') + 1));
              html.append(" (<a href=\"#").append(schema).append("\">").append(schema);
              html.append("</a>)");
            }
          }
        });
    html.append("</p>");
  }

  private static JsonNode resolved(JsonNode node, JsonNode api) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : api.at(reference.asText().substring(1));
  }

  private interface Member {
    void take(String name, JsonNode value);
  }

  private static void each(JsonNode node, Member member) {
    for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      member.take(field.getKey(), field.getValue());
    }
  }

  private static String text(@Nullable JsonNode node) {
    return node == null ? "" : escape(node.asText());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
