package org.dateline.bench;

import java.nio.file.Path;

/** Where the project lies. */
public final class Checkout {
  private Checkout() {}

  /**
   * The checkout: the folder of the property {@code dateline.home}, in a test of {@code
   * dateline.root}, else the working folder.
   */
  public static Path root() {
    String root = System.getProperty("dateline.home", System.getProperty("dateline.root", "."));
    return Path.of(root).toAbsolutePath().normalize();
  }
}
