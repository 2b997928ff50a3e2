package org.dateline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody published. Two reports with the same {@link #hash()} are the same report.
 *
 * @param id stable id: the one the source file gives, or the first 16 digits of the hash
 * @param title headline; empty where there is none
 * @param outlet who published it
 * @param published day of publication, or null where the report does not say (never guessed)
 * @param url address it came from, or null
 * @param language ISO 639-1 code of the text's language, {@code "und"} where undetermined
 * @param text the text as it came, boilerplate dropped; all offsets count its UTF-16 units
 * @param hash SHA-256 of the bytes it was read from, 64 hex digits
 * @param sample true where the front matter marks it as a sample written for the project
 */
public record Report(
    String id,
    String title,
    Outlet outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    String language,
    String text,
    String hash,
    boolean sample) {

  /** Fails on an id that is blank or a hash that is not 64 hex digits. */
  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report needs an id");
    }
    if (hash.length() != 64) {
      throw new IllegalArgumentException("a report's hash has 64 hex digits, not " + hash.length());
    }
  }

  /**
   * A report made from its text alone; the hash is that of the text in UTF-8, the id follows it.
   */
  public static Report of(String title, String outlet, @Nullable LocalDate published, String text) {
    String hash = sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Report(
        hash.substring(0, 16), title, new Outlet(outlet), published, null, "en", text, hash, false);
  }

  /** The same report under another id. */
  public Report withId(String other) {
    return new Report(other, title, outlet, published, url, language, text, hash, sample);
  }

  /** The words from start to end as a quote of this report. */
  public Quote quote(int start, int end) {
    return new Quote(id, start, end, text.substring(start, end));
  }

  /** SHA-256 of bytes as 64 lower-case hex digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
