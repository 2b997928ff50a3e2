package org.dateline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a report says stays text, whatever it says; and every link of the page leads somewhere. */
class BriefSafetyTest {
  private static final String HOSTILE =
      "place p; title=<img src=x onerror=alert(1)> & \"Town\"\n"
          + "report r; outlet=<b>Evil</b> [x](javascript:alert(1)); published=2016-07-18;"
          + " title=</title><script>alert(2)</script>;"
          + " text=They took \u202Eit\u0007 </q><script>alert('3')</script> `code` *bold* [^9]"
          + " www.evil.example http://evil.example \u001B[31m a\uD800b.\n"
          + "claim c; report=r; kind=control.gain; trigger=took;"
          + " says=They took \u202Eit\u0007 </q><script>alert('3')</script> `code` *bold* [^9]"
          + " www.evil.example http://evil.example \u001B[31m a\uD800b.;"
          + " agents=<script>fighters</script>; at=p; sources=a <i>man</i>\n"
          + "incident i; kind=control.gain; place=p; on=2016-07-18;"
          + " agents=<script>fighters</script>; claims=c\n";

  private static Brief hostile() {
    return BriefWriter.write(World.of(HOSTILE).material("2016-07-01", "2016-07-31", null));
  }

  @Test
  void hostileTextIsTextInHtml() {
    String html = BriefHtml.document(hostile());
    assertThat(html)
        .doesNotContain("<script", "<img", "<b>", "\u202E", "\u0007", "\u001B", "\uD800");
    assertThat(html).contains("&lt;script&gt;alert(&#39;3&#39;)&lt;/script&gt;");
  }

  @Test
  void theArticleIsWellFormedAndItsLinksLead() throws Exception {
    String golden = BriefGoldenTest.file("castello.world");
    Brief brief = BriefWriter.write(World.of(golden).material("2016-07-01", "2016-07-31", null));
    for (Brief one : List.of(brief, hostile())) {
      Document page = parse(BriefHtml.article(one));
      NodeList all = page.getElementsByTagName("*");
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < all.getLength(); i++) {
        String id = ((Element) all.item(i)).getAttribute("id");
        assertThat(id.isEmpty() || ids.add(id)).as("id %s stands once", id).isTrue();
        assertThat(((Element) all.item(i)).hasAttribute("style")).isFalse();
      }
      NodeList links = page.getElementsByTagName("a");
      assertThat(links.getLength()).isPositive();
      Set<String> led = new HashSet<>();
      for (int i = 0; i < links.getLength(); i++) {
        String href = ((Element) links.item(i)).getAttribute("href");
        assertThat(href).startsWith("#");
        assertThat(ids).contains(href.substring(1));
        led.add(href.substring(1));
      }
      assertThat(led).as("every note is led to, every use is led back to").containsAll(ids);
    }
  }

  @Test
  void hostileTextIsTextInMarkdown() {
    String markdown = BriefMarkdown.write(hostile());
    assertThat(markdown).doesNotContain("<", "\u202E", "\u0007", "\u001B", "http://", "www.");
    assertThat(markdown).contains("\\*bold\\*", "\\`code\\`", "\\[^9\\]");
    assertThat(Pattern.compile("(?<!\\\\)\\]\\(").matcher(markdown).find()).isFalse();
    Matcher used = Pattern.compile("(?<!\\\\)\\[\\^(\\d+)\\]").matcher(markdown);
    while (used.find()) {
      assertThat(used.group(1)).isEqualTo("1");
    }
  }

  @Test
  void theStyleStandsAloneForPagesWithAStrictPolicy() {
    assertThat(BriefHtml.css())
        .contains("@page", "A4", ".brief")
        .doesNotContain("</", "@import", "url(");
    assertThat(BriefHtml.article(hostile())).doesNotContain("<style", "style=");
    assertThat(BriefHtml.document(hostile())).contains("<style>", "</html>");
  }

  private static Document parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try {
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(html, e);
    }
  }
}
