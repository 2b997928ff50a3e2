package org.dateline.desk;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.report.Report;

/**
 * A body made ready to be sent more than once: packed where that helps, with the tag by which a
 * client that has it already is told so. Immutable.
 */
final class Packed {
  /** Bodies below this length are sent as they are. */
  private static final int SMALL = 1024;

  /** Bodies above this length are packed in the quickest way. */
  private static final int LARGE = 256 * 1024;

  private final String type;
  private final String tag;
  private final byte[] bytes;
  private final boolean packed;

  private Packed(String type, String tag, byte[] bytes, boolean packed) {
    this.type = type;
    this.tag = tag;
    this.bytes = bytes;
    this.packed = packed;
  }

  /** A body of text, tagged by what it is. */
  static Packed of(String type, byte[] body) {
    return of(type, body, tag(body));
  }

  /** A body of text under a tag that tells it from all others at its address. */
  static Packed of(String type, byte[] body, String tag) {
    return body.length < SMALL
        ? new Packed(type, tag, body, false)
        : new Packed(type, tag, zip(body), true);
  }

  /** A body that is packed by itself, such as a font. */
  static Packed asItIs(String type, byte[] body) {
    return new Packed(type, tag(body), body, false);
  }

  /** The tag of what a text stands for. */
  static String tag(byte[] text) {
    return "W/\"" + Report.sha256(text).substring(0, 24) + '"';
  }

  /** Bytes that it takes in memory, roughly. */
  int weight() {
    return bytes.length + 200;
  }

  /** Answers with it, or with 304 where the client has it. */
  void send(Context ctx) {
    ctx.header("ETag", tag);
    ctx.header("Vary", "Accept-Encoding");
    if (knows(ctx, tag)) {
      ctx.status(304);
      return;
    }
    ctx.contentType(type);
    if (!packed) {
      ctx.result(bytes);
    } else if (takesGzip(ctx.header("Accept-Encoding"))) {
      ctx.header("Content-Encoding", "gzip").result(bytes);
    } else {
      ctx.result(unzip(bytes));
    }
  }

  /** True where the client has what bears the tag. */
  static boolean knows(Context ctx, String tag) {
    String known = ctx.header("If-None-Match");
    return known != null && (known.contains(tag) || known.strip().equals("*"));
  }

  private static boolean takesGzip(@org.jspecify.annotations.Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    for (String each : accepted.split(",")) {
      String coding = each.strip();
      if (coding.startsWith("gzip") || coding.startsWith("*")) {
        return !coding.matches("[^;]*;\\s*q=0(\\.0*)?");
      }
    }
    return false;
  }

  private static byte[] zip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
    int level = body.length > LARGE ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION;
    try (GZIPOutputStream zip = new Leveled(out, level)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] unzip(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Leveled extends GZIPOutputStream {
    Leveled(ByteArrayOutputStream out, int level) throws IOException {
      super(out, 8192);
      def.setLevel(level);
    }
  }
}
