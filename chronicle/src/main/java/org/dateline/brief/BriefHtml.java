package org.dateline.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.DatelineException;

/**
 * A situation report as HTML without scripts, pictures or addresses outside: either a document of
 * its own with its style, or an article for a page that brings {@link #css()} itself, because its
 * policy allows no inline style. Prints on A4.
 */
public final class BriefHtml {
  private final StringBuilder out = new StringBuilder(16384);
  private final Map<Integer, List<String>> uses = new TreeMap<>();

  private BriefHtml() {}

  /** A whole document with its style inside. */
  public static String document(Brief brief) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escape(brief.title())
        + "</title>\n<style>\n"
        + css()
        + "</style>\n</head>\n<body>\n"
        + article(brief)
        + "</body>\n</html>\n";
  }

  /** Only the {@code <article class="brief">}, styled by classes alone. */
  public static String article(Brief brief) {
    return new BriefHtml().body(brief);
  }

  /** The style that the classes of {@link #article(Brief)} ask for. */
  public static String css() {
    try (InputStream in = BriefHtml.class.getResourceAsStream("brief.css")) {
      if (in == null) {
        throw new DatelineException("brief.css is missing from the jar: build Dateline again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new DatelineException("brief.css cannot be read: build Dateline again.", e);
    }
  }

  private String body(Brief brief) {
    out.append("<article class=\"brief\">\n<header>\n<h1>").append(escape(brief.title()));
    out.append("</h1>\n<p class=\"brief-caveat\">").append(escape(brief.caveat()));
    LocalDate known = brief.knownOn();
    if (known != null) {
      out.append(" As known on ").append(DayWords.day(known)).append('.');
    }
    out.append("</p>\n</header>\n");
    keyFigures(brief.keyFigures());
    brief.sections().forEach(this::section);
    out.append("<section class=\"brief-method\">\n<h2>Method</h2>\n<p>");
    out.append(escape(brief.method())).append("</p>\n<p class=\"brief-disputed\">");
    out.append(escape(brief.disputed())).append("</p>\n</section>\n");
    footnotes(brief.footnotes());
    return out.append("</article>\n").toString();
  }

  private void keyFigures(List<Brief.KeyFigure> figures) {
    out.append("<section class=\"brief-figures\">\n<h2>Headline figures</h2>\n");
    if (figures.isEmpty()) {
      out.append("<p class=\"brief-rest\">No report in this span gives a count.</p>\n</section>\n");
      return;
    }
    out.append("<dl>\n");
    for (Brief.KeyFigure figure : figures) {
      out.append("<div><dt>").append(escape(figure.label())).append("</dt><dd>");
      out.append(escape(figure.value()));
      refs(figure.refs());
      out.append("</dd></div>\n");
    }
    out.append("</dl>\n</section>\n");
  }

  private void section(Brief.Section section) {
    out.append("<section>\n<h2>").append(escape(section.topic().heading())).append("</h2>\n");
    if (!section.sentences().isEmpty()) {
      out.append("<ul>\n");
      for (Brief.Sentence sentence : section.sentences()) {
        out.append("<li data-about=\"").append(escape(String.join(" ", sentence.about())));
        out.append("\">").append(escape(sentence.text()));
        refs(sentence.refs());
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
    if (!section.rest().isEmpty()) {
      out.append("<p class=\"brief-rest\">").append(escape(section.rest())).append("</p>\n");
    }
    out.append("</section>\n");
  }

  private void refs(Brief.Refs refs) {
    out.append("<sup class=\"brief-refs\">");
    String comma = "";
    for (int number : refs.notes()) {
      List<String> before = uses.computeIfAbsent(number, n -> new ArrayList<>());
      String id = "ref-" + number + "-" + (before.size() + 1);
      before.add(id);
      out.append(comma).append("<a id=\"").append(id).append("\" href=\"#note-").append(number);
      out.append("\">").append(number).append("</a>");
      comma = ", ";
    }
    if (refs.further() > 0) {
      out.append(" <span>and ").append(refs.further()).append(" more</span>");
    }
    out.append("</sup>");
  }

  private void footnotes(List<Brief.Footnote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    out.append("<section class=\"brief-notes\">\n<h2>Sources</h2>\n<ol>\n");
    for (Brief.Footnote note : notes) {
      LocalDate day = note.published();
      out.append("<li id=\"note-").append(note.number()).append("\" data-report=\"");
      out.append(escape(note.report())).append("\" data-begin=\"").append(note.begin());
      out.append("\" data-end=\"").append(note.end()).append("\"><cite>");
      out.append("<bdi>").append(escape(note.outlet())).append("</bdi></cite>, ");
      out.append(day == null ? "date of publication not given" : DayWords.day(day));
      if (!note.title().isEmpty()) {
        out.append(", <i><bdi>").append(escape(note.title())).append("</bdi></i>");
      }
      out.append(": <q><bdi>").append(escape(note.quote())).append("</bdi></q>");
      String said = BriefMarkdown.said(note);
      if (!said.isEmpty()) {
        out.append(" <span class=\"brief-said\">").append(escape(said)).append("</span>");
      }
      back(note.number());
      out.append("</li>\n");
    }
    out.append("</ol>\n</section>\n");
  }

  private void back(int number) {
    int use = 0;
    for (String id : uses.getOrDefault(number, List.of())) {
      use++;
      out.append(" <a class=\"brief-back\" href=\"#").append(id);
      out.append("\" aria-label=\"Back to use ").append(use).append(" of note ").append(number);
      out.append("\">↩</a>");
    }
  }

  /** Text that HTML shows letter for letter, in an element or a quoted attribute. */
  static String escape(String text) {
    String line = PlainText.line(text);
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
