package org.dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.report.Outlet;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports in JSON Lines: one object with {@code text} and what is known of it on each line. */
final class JsonLines {
  private static final List<String> KEYS =
      List.of("id", "title", "outlet", "published", "url", "language", "text", "sample");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Intake.Given given;
  private final LocalDate today;

  JsonLines(Intake.Given given, LocalDate today) {
    this.given = given;
    this.today = today;
  }

  void read(String source, InputStream in, Sink sink) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    int number = 0;
    while (true) {
      line.reset();
      number++;
      int end = line(buffered, line);
      if (line.size() > Intake.LONGEST) {
        sink.leftOut(new LeftOut(source, number, TextFile.tooLong()));
        any = true;
      } else if (!blank(line)) {
        any = true;
        report(source, number, line.toByteArray(), sink);
      }
      if (end < 0) {
        break;
      }
    }
    if (!any) {
      sink.leftOut(new LeftOut(source, 0, "is empty"));
    }
  }

  /** Reads up to the end of the line, keeping no more than one byte over the longest allowed. */
  private static int line(InputStream in, ByteArrayOutputStream line) throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= Intake.LONGEST) {
        line.write(next);
      }
      next = in.read();
    }
    return next;
  }

  private static boolean blank(ByteArrayOutputStream line) {
    return line.size() < 16 && line.toString(StandardCharsets.UTF_8).isBlank();
  }

  private void report(String source, int number, byte[] bytes, Sink sink) {
    JsonNode node;
    try {
      node = mapper.readTree(Bytes.text(bytes));
    } catch (CharacterCodingException e) {
      sink.leftOut(new LeftOut(source, number, "is not UTF-8; convert the file first"));
      return;
    } catch (JsonProcessingException e) {
      sink.leftOut(new LeftOut(source, number, "is not JSON: " + e.getOriginalMessage()));
      return;
    }
    String text = node == null ? null : words(node, "text");
    if (node == null || !node.isObject() || text == null) {
      sink.leftOut(new LeftOut(source, number, "has no field “text” with a report's words"));
      return;
    }
    if (text.isBlank()) {
      sink.leftOut(new LeftOut(source, number, "has an empty text"));
      return;
    }
    String at = source + ":" + number;
    Set<String> unknown = new TreeSet<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      unknown.add(names.next());
    }
    KEYS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      sink.notice(at, "the fields " + String.join(", ", unknown) + " are not known and not used.");
    }
    String hash = Report.sha256(bytes);
    String id = words(node, "id");
    String title = words(node, "title");
    String outlet = words(node, "outlet");
    String language = words(node, "language");
    String url = words(node, "url");
    LocalDate published =
        Dates.published(words(node, "published"), given.published(), today, at, sink);
    String publisher = outlet == null || outlet.isBlank() ? given.outlet() : outlet;
    sink.report(
        new Report(
            id == null || id.isBlank() ? hash.substring(0, 16) : id.strip(),
            title == null ? "" : title,
            publisher == null ? Outlet.UNKNOWN : new Outlet(publisher),
            published,
            url == null || url.isBlank() ? null : url,
            language == null || language.isBlank() ? Language.of(text) : language.strip(),
            text,
            hash,
            node.path("sample").asBoolean(!node.path("sample").isMissingNode())));
  }

  private static @Nullable String words(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
  }
}
