package org.dateline.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/** An answer that says what is wrong, as problem details (RFC 9457). */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  private Problem(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  static Problem badRequest(String detail) {
    return new Problem(400, "The question cannot be read", detail);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "Not found", detail);
  }

  static Problem broken() {
    return new Problem(
        500, "The desk failed to answer", "The desk's console shows the cause; try again.");
  }

  /** Writes the problem as the answer. */
  void write(Context ctx) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", "about:blank");
    node.put("title", title);
    node.put("status", status);
    node.put("detail", getMessage());
    ctx.status(status).contentType("application/problem+json").result(node.toString());
  }
}
