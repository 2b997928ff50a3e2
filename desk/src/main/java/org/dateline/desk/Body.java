package org.dateline.desk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads what a request carries; what does not fit is said in one plain sentence. */
final class Body {
  /** Longest JSON body in bytes. */
  static final int LONGEST_JSON = 256 * 1024;

  /** A body that takes longer to come is given up, so that nobody holds a thread for long. */
  private static final long SLOWEST = TimeUnit.SECONDS.toNanos(60);

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final JsonNode node;

  private Body(JsonNode node) {
    this.node = node;
  }

  /** The bytes of a body of a certain length at most. */
  static byte[] bytes(Context ctx, int longest) {
    if (ctx.req().getContentLengthLong() > longest) {
      throw tooLong(longest);
    }
    try (InputStream in = ctx.req().getInputStream()) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      byte[] part = new byte[16 * 1024];
      long begin = System.nanoTime();
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        whole.write(part, 0, read);
        if (whole.size() > longest) {
          throw tooLong(longest);
        }
        if (System.nanoTime() - begin > SLOWEST) {
          throw Problem.of(408);
        }
      }
      return whole.toByteArray();
    } catch (IOException e) {
      throw Problem.badRequest("The body did not arrive whole; send it again.");
    }
  }

  private static Problem tooLong(int longest) {
    return Problem.tooLong(
        "The body is longer than " + longest / 1024 + " kB; send less at a time.");
  }

  /**
   * A JSON object.
   *
   * @param known names of the members that it may have
   */
  static Body json(Context ctx, Set<String> known) {
    String type = ctx.contentType();
    if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
      throw Problem.unsupported("Send the body as application/json.");
    }
    return json(bytes(ctx, LONGEST_JSON), known);
  }

  static Body json(byte[] bytes, Set<String> known) {
    JsonNode node;
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      node = MAPPER.readTree(text);
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("The body is not UTF-8.");
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("The body is not JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw Problem.badRequest("The body must be a JSON object.");
    }
    Set<String> unknown = new TreeSet<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      unknown.add(names.next());
    }
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw Problem.badRequest(
          "There is no member " + unknown + " here; there is " + new TreeSet<>(known) + ".");
    }
    return new Body(node);
  }

  /** A member, or null where it is left out or null. */
  @Nullable JsonNode member(String name) {
    JsonNode member = node.get(name);
    return member == null || member.isNull() ? null : member;
  }

  /** A text, empty where it is left out or blank. */
  Optional<String> text(String name, int longest) {
    JsonNode member = member(name);
    if (member == null) {
      return Optional.empty();
    }
    if (!member.isTextual()) {
      throw Problem.badRequest("'" + name + "' must be a text.");
    }
    String text = member.asText().strip();
    if (text.length() > longest) {
      throw Problem.badRequest("'" + name + "' may have at most " + longest + " characters.");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        throw Problem.badRequest("'" + name + "' may not have control characters.");
      }
      boolean alone =
          Character.isHighSurrogate(c)
              ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
              : Character.isLowSurrogate(c)
                  && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
      if (alone) {
        throw Problem.badRequest("'" + name + "' has half a character in it.");
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A text that must be given. */
  String required(String name, int longest) {
    return text(name, longest)
        .orElseThrow(() -> Problem.badRequest("Give '" + name + "'; it is left out or blank."));
  }
}
