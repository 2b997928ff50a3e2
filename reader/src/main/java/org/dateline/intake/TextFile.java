package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.Outlet;
import org.dateline.report.Report;

/**
 * One report in a text file, with optional front matter: lines of {@code key: value} between two
 * lines of three dashes at the very top.
 */
final class TextFile {
  private static final List<String> KEYS =
      List.of("title", "outlet", "published", "url", "language", "sample");
  private static final int MOST_FRONT_LINES = 50;

  private final Intake.Given given;
  private final LocalDate today;

  TextFile(Intake.Given given, LocalDate today) {
    this.given = given;
    this.today = today;
  }

  void read(String source, String stem, InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(Intake.LONGEST + 1);
    String fault = bytes.length > Intake.LONGEST ? tooLong() : Bytes.fault(bytes);
    if (!fault.isEmpty()) {
      sink.leftOut(new LeftOut(source, 0, fault));
      return;
    }
    String text;
    try {
      text = Bytes.text(bytes);
    } catch (CharacterCodingException e) {
      sink.leftOut(
          new LeftOut(
              source,
              0,
              "is not UTF-8 (first fault at byte "
                  + Bytes.firstFault(bytes)
                  + "); convert it first"));
      return;
    }
    Map<String, String> front = new HashMap<>();
    int body = frontMatter(source, text, front, sink);
    if (text.substring(body).isBlank()) {
      sink.leftOut(
          new LeftOut(
              source,
              0,
              body == 0 ? "holds only white space" : "has no text under its front matter"));
      return;
    }
    String words = text.substring(body);
    String hash = Report.sha256(bytes);
    LocalDate published =
        Dates.published(front.get("published"), given.published(), today, source, sink);
    String outlet = front.get("outlet");
    if (outlet == null) {
      outlet = given.outlet();
    }
    String language = front.get("language");
    sink.report(
        new Report(
            stem.isBlank() ? hash.substring(0, 16) : stem,
            front.getOrDefault("title", ""),
            outlet == null ? Outlet.UNKNOWN : new Outlet(outlet),
            published,
            front.get("url"),
            language == null || language.isBlank() ? Language.of(words) : language.strip(),
            words,
            hash,
            front.containsKey("sample")));
  }

  static String tooLong() {
    return "is longer than "
        + Intake.LONGEST / (1024 * 1024)
        + " MB, which no report is; split it into reports, or use JSON Lines with one report a line";
  }

  /**
   * Reads the front matter into the map and returns where the body begins; 0 where there is none.
   */
  private static int frontMatter(String source, String text, Map<String, String> front, Sink sink) {
    int at = endOfLine(text, 0);
    if (!text.substring(0, at).strip().equals("---")) {
      return 0;
    }
    at = next(text, at);
    for (int line = 2; line <= MOST_FRONT_LINES && at < text.length(); line++) {
      int end = endOfLine(text, at);
      String words = text.substring(at, end).strip();
      at = next(text, end);
      if (words.equals("---")) {
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
          at++;
        }
        return at;
      }
      int colon = words.indexOf(':');
      String key = colon < 0 ? "" : words.substring(0, colon).strip();
      if (KEYS.contains(key)) {
        front.put(key, unquoted(words.substring(colon + 1).strip()));
      } else if (!words.isEmpty() && !words.startsWith("#")) {
        sink.notice(
            source + ":" + line,
            "the front matter's line “"
                + (key.isEmpty() ? words : key)
                + "” is not known and not used; known are "
                + String.join(", ", KEYS)
                + ".");
      }
    }
    front.clear();
    sink.notice(
        source, "the front matter has no closing line of three dashes; all of it is read as text.");
    return 0;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int next(String text, int endOfLine) {
    return Math.min(text.length(), endOfLine + 1);
  }

  private static String unquoted(String words) {
    boolean quoted =
        words.length() >= 2
            && (words.charAt(0) == '"' || words.charAt(0) == '\'')
            && words.charAt(0) == words.charAt(words.length() - 1);
    return quoted ? words.substring(1, words.length() - 1) : words;
  }
}
