package org.dateline.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.dateline.brief.BriefHtml;
import org.dateline.brief.BriefWriter;
import org.dateline.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page in Chromium, as a reader uses it, on the small world. */
@Tag("browser")
class DeskBrowserTest {
  private static final Path SCREENS = Path.of("target", "screens");

  private static Ledger ledger;
  private static DeskServer desk;
  private static Playwright playwright;
  private static Browser browser;

  private BrowserContext context;
  private Page page;
  private volatile boolean expectMissing;
  private final List<String> foreign = new CopyOnWriteArrayList<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void start() {
    ledger = FakeWorld.ledger();
    desk =
        DeskServer.start(
            ledger,
            FakeWorld.THEATRE,
            0,
            (derivation, from, to) -> BriefHtml.article(BriefWriter.write(derivation, from, to)));
    playwright = Playwright.create();
    // Software WebGL on a busy machine takes its time.
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    browser = Screens.chromium(playwright);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
    desk.close();
    ledger.close();
  }

  @BeforeEach
  void open() {
    page(1440, 900, ColorScheme.LIGHT);
  }

  @AfterEach
  void nothingElseWasCalledAndNothingFailed() {
    assertThat(page.title()).doesNotContain("owned");
    context.close();
    assertThat(foreign).as("requests to other addresses").isEmpty();
    assertThat(errors).as("errors on the console").isEmpty();
  }

  @Test
  void theMapIsDrawnAndAPlaceOpensItsSentence() throws IOException {
    go("/situation");
    drawn();
    screen("situation");
    assertThat(colours(page.locator(".map canvas").first())).isGreaterThan(20);
    page.getByText("Who holds what").scrollIntoViewIfNeeded();
    page.locator("summary").filter(text("Islamic State")).click();
    page.locator("details").getByText("Manbij").click();
    assertThat(sheet().locator("blockquote").first())
        .hasText("Islamic State fighters captured the town of Manbij on Wednesday.");
    assertThat(sheet().locator("blockquote strong").first()).hasText("captured");
    screen("place");
    page.keyboard().press("Escape");
    assertThat(sheet().locator("blockquote")).hasCount(0);
  }

  @Test
  void slidingTheDayAndWhatWasKnownChangesTheList() {
    go("/situation");
    assertThat(sheet().locator("[data-incident]")).hasCount(6);
    Locator slider = page.getByLabel("Day shown", new Page.GetByLabelOptions().setExact(true));
    slider.focus();
    for (int i = 0; i < 5; i++) {
      page.keyboard().press("ArrowLeft");
    }
    assertThat(sheet().locator("h1")).hasText("11 Jul 2014");
    assertThat(sheet().locator("[data-incident]")).hasCount(2);
    assertThat(page.url()).contains("day=2014-07-11");
    page.getByLabel("As known on", new Page.GetByLabelOptions().setExact(true)).focus();
    page.keyboard().press("Home");
    assertThat(sheet()).containsText("As far as was known on 9 Jul 2014");
    assertThat(sheet().locator("[data-incident]")).hasCount(0);
    page.reload();
    assertThat(sheet()).containsText("As far as was known on 9 Jul 2014");
  }

  @Test
  void anIncidentOpensItsSentencesAndTheReportWithTheClaimMarked() {
    go("/incidents?group=strike");
    assertThat(page.locator("tbody tr")).hasCount(3);
    screen("incidents");
    page.getByText("Air strike at Aleppo").click();
    assertThat(sheet().locator("article")).hasCount(2);
    assertThat(sheet()).containsText("denied");
    assertThat(sheet()).containsText("medics");
    screen("incident");
    sheet().locator("article").filter(text("12 people")).getByText("Open the report here").click();
    Locator trigger = page.locator(".trigger.chosen");
    assertThat(trigger).hasText("air strike");
    assertThat(trigger).isInViewport();
    assertThat(page.url()).contains("/reports/r3");
    screen("report");
    page.goBack();
    assertThat(page.locator("tbody tr.chosen")).hasCount(1);
  }

  @Test
  void wordsFindIncidentsAndAnEmptyListSaysWhatToDo() {
    go("/incidents");
    page.getByRole(AriaRole.SEARCHBOX).fill("verified Rifaat");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody")).containsText("not verified");
    page.getByRole(AriaRole.SEARCHBOX).fill("zeppelin");
    assertThat(page.getByText("No incident passes this filter.")).isVisible();
    page.getByText("Clear the filter").click();
    assertThat(page.locator("tbody tr")).hasCount(6);
  }

  @Test
  void hostileTextShowsAsText() {
    go("/reports/r4");
    assertThat(page.locator("article h1")).hasText("Title with " + FakeWorld.HOSTILE);
    assertThat(page.locator("article .text")).containsText(FakeWorld.HOSTILE);
    assertThat(page.locator("article .text")).containsText("\u27E8U+202E\u27E9");
    assertThat(page.locator("article .text")).containsText("\u27E8U+0000\u27E9");
    assertThat(page.locator("article img, article script, article b")).hasCount(0);
    screen("hostile");
    go("/reports");
    assertThat(page.locator("tbody")).containsText("Outlet <b>bold</b>");
  }

  @Test
  void theBriefOpensItsReports() {
    go("/brief?from=2014-07-01&to=2014-07-31");
    assertThat(page.locator("article.brief h1")).isVisible();
    screen("brief");
    page.getByText("open the report").first().click();
    assertThat(page.locator(".trigger").first()).isVisible();
    assertThat(page.url()).contains("/reports/");
  }

  @Test
  void thePageFitsSmallAndDarkScreens() {
    int[][] sizes = {{1024, 768}, {390, 844}};
    for (int[] size : sizes) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        context.close();
        page(size[0], size[1], scheme);
        go("/situation");
        drawn();
        assertThat(page.getByLabel("Day shown", new Page.GetByLabelOptions().setExact(true)))
            .isInViewport();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(size[0]);
        screen("situation-" + size[0] + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }

  @Test
  void wrongAddressesHelp() {
    // The missing thing is answered with 404, which the browser's console reports by itself.
    expectMissing = true;
    go("/nowhere");
    assertThat(page.getByText("There is no page at this address.")).isVisible();
    go("/situation?open=why/none");
    assertThat(sheet()).containsText("Nothing with the id none");
  }

  private void page(int width, int height, ColorScheme scheme) {
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    page = context.newPage();
    page.onRequest(
        request -> {
          URI uri = URI.create(request.url().replaceFirst("^blob:", ""));
          boolean inside = uri.getScheme().equals("data") || uri.getPort() == desk.port();
          if (!inside || (uri.getHost() != null && !uri.getHost().equals("localhost"))) {
            foreign.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          boolean missing = message.text().contains("status of 404");
          if (message.type().equals("error") && !(expectMissing && missing)) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
  }

  private void go(String path) {
    page.navigate("http://localhost:" + desk.port() + path);
  }

  /** Waits until the map has drawn its places: then its canvas shows more than the base map. */
  private void drawn() {
    assertThat(page.locator(".map[data-drawn='true']")).isVisible();
  }

  private Locator sheet() {
    return page.getByLabel("Evidence", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void screen(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
  }

  /** How many colours an element shows. */
  private static int colours(Locator element) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(element.screenshot()));
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
