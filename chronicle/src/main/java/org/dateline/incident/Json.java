package org.dateline.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a correction: JSON into maps, lists, strings, numbers and booleans. Small, for
 * this room must not know the JSON library.
 */
final class Json {
  private static final int DEEPEST = 16;
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException where the text is not JSON
   */
  static @Nullable Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    json.space();
    if (json.at < text.length()) {
      throw json.fault();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    space();
    if (at >= text.length() || depth > DEEPEST) {
      throw fault();
    }
    char c = text.charAt(at);
    if (c == '{') {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      at++;
      while (!ends('}', map.isEmpty())) {
        space();
        String key = string();
        space();
        expect(':');
        map.put(key, value(depth + 1));
      }
      return map;
    }
    if (c == '[') {
      List<@Nullable Object> list = new ArrayList<>();
      at++;
      while (!ends(']', list.isEmpty())) {
        list.add(value(depth + 1));
      }
      return list;
    }
    if (c == '"') {
      return string();
    }
    int begin = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(begin, at);
    if (word.equals("null")) {
      return null;
    }
    if (word.equals("true") || word.equals("false")) {
      return Boolean.valueOf(word);
    }
    try {
      return Long.valueOf(word);
    } catch (NumberFormatException e) {
      throw fault();
    }
  }

  private boolean ends(char close, boolean first) {
    space();
    if (at < text.length() && text.charAt(at) == close) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\' && at < text.length()) {
        char escaped = text.charAt(at++);
        switch (escaped) {
          case 'n' -> out.append('\n');
          case 't' -> out.append('\t');
          case 'u' -> {
            if (at + 4 > text.length()) {
              throw fault();
            }
            out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
            at += 4;
          }
          default -> out.append(escaped);
        }
      } else {
        out.append(c);
      }
    }
    expect('"');
    return out.toString();
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      throw fault();
    }
    at++;
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException fault() {
    return new IllegalArgumentException("the value is not valid JSON at character " + (at + 1));
  }
}
