package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer that says what is wrong, as problem details (RFC 9457). */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final transient Map<String, JsonNode> more = new LinkedHashMap<>();

  private Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "The question cannot be read", detail);
  }

  static Problem forbidden(String detail) {
    return new Problem(403, "Refused", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  static Problem conflict(String detail) {
    return new Problem(409, "Someone ruled meanwhile", detail);
  }

  static Problem tooLong(String detail) {
    return new Problem(413, "Too long", detail);
  }

  static Problem unsupported(String detail) {
    return new Problem(415, "Not such a content", detail);
  }

  static Problem impossible(String detail) {
    return new Problem(422, "It cannot be done", detail);
  }

  static Problem busy(String detail) {
    return new Problem(503, "Busy", detail);
  }

  static Problem broken() {
    return new Problem(
        500, "The desk failed to answer", "The desk's console shows the cause; try again.");
  }

  /** For what the server itself refuses: a status, and the words that go with it. */
  static Problem of(int status) {
    return switch (status) {
      case 400 -> badRequest("The address or a header is not written as HTTP asks for.");
      case 404 -> notFound("There is nothing at this address; /api lists what can be asked.");
      case 405 ->
          new Problem(
              405, "Not this method", "This address takes other methods; /api lists them all.");
      case 413 -> tooLong("The body is longer than the desk takes.");
      case 414, 431 ->
          new Problem(status, "Too long", "The address or the headers are too long; shorten them.");
      case 408 ->
          new Problem(408, "Too slow", "The request took too long to arrive; send it again.");
      case 500 -> broken();
      default -> new Problem(status, "Not answered", "The desk cannot answer this request.");
    };
  }

  /** Adds a member of its own. */
  Problem with(String name, JsonNode value) {
    more.put(name, value);
    return this;
  }

  int status() {
    return status;
  }

  /** The problem as a tree. */
  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "about:blank");
    node.put("title", title);
    node.put("status", status);
    node.put("detail", getMessage());
    node.setAll(more);
    return node;
  }

  /** Writes the problem as the answer. */
  void write(Context ctx) {
    ctx.removeHeader("ETag");
    ctx.header("Cache-Control", "no-store");
    if (status == 503) {
      ctx.header("Retry-After", "2");
    }
    ctx.status(status).contentType("application/problem+json").result(json().toString());
  }
}
