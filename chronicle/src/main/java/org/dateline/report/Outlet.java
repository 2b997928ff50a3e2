package org.dateline.report;

/**
 * Who published a report: a newspaper, agency, monitor, ministry or web page.
 *
 * @param name the name as the report gives it; {@code "unknown outlet"} where it gives none
 */
public record Outlet(String name) {
  /** The outlet of a report that names none. */
  public static final Outlet UNKNOWN = new Outlet("unknown outlet");

  /** A blank name means {@link #UNKNOWN}. */
  public Outlet {
    name = name.isBlank() ? "unknown outlet" : name.strip();
  }
}
