package org.dateline.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes pictures of a running desk: {@code Screens FOLDER ADDRESS NAME=PATH[@WIDTHxHEIGHT[@dark]]
 * ...}, to look at the page with real data.
 */
final class Screens {
  private Screens() {}

  public static void main(String[] args) {
    try (Playwright playwright = Playwright.create();
        Browser browser = chromium(playwright)) {
      for (int i = 2; i < args.length; i++) {
        int equals = args[i].indexOf('=');
        String name = args[i].substring(0, equals);
        String[] parts = args[i].substring(equals + 1).split("\\|");
        String[] size = (parts.length > 1 ? parts[1] : "1440x900").split("x");
        boolean dark = parts.length > 2 && parts[2].equals("dark");
        try (BrowserContext context =
                browser.newContext(
                    new Browser.NewContextOptions()
                        .setViewportSize(Integer.parseInt(size[0]), Integer.parseInt(size[1]))
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
            Page page = context.newPage()) {
          page.onConsoleMessage(m -> System.out.println(name + ": " + m.text()));
          page.onPageError(e -> System.out.println(name + ": " + e));
          page.navigate(args[1] + parts[0]);
          page.waitForTimeout(4000);
          page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(args[0], name + ".png")));
        }
      }
    }
  }

  /** Debian's Chromium, started so that it calls no address by itself. */
  static Browser chromium(Playwright playwright) {
    Path executable = Path.of("/usr/bin/chromium");
    if (!executable.toFile().canExecute()) {
      throw new AssertionError(
          "The desk's browser tests need /usr/bin/chromium: install Debian's package 'chromium'.");
    }
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--headless",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
