package org.dateline.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What bytes are: text in UTF-8, or something else that can be named. */
final class Bytes {
  private Bytes() {}

  /** Why these bytes are no text that can be read; empty where they may be. */
  static String fault(byte[] bytes) {
    if (bytes.length == 0) {
      return "is empty";
    }
    if (starts(bytes, "%PDF-")) {
      return "is a PDF, not plain text; save its text to a file and read that";
    }
    if (starts(bytes, "PK\u0003\u0004")) {
      return "is a ZIP archive or an office document, not plain text; save its text to a file and read that";
    }
    if (bytes.length > 1
        && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
      return "is in UTF-16; convert it to UTF-8 first";
    }
    int limit = Math.min(bytes.length, 4096);
    for (int i = 0; i < limit; i++) {
      if (bytes[i] == 0) {
        return "is a binary file, not text";
      }
    }
    return "";
  }

  /**
   * The bytes as text, without a byte order mark.
   *
   * @throws CharacterCodingException where they are not UTF-8
   */
  static String text(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Position of the first byte that is not UTF-8, from 0. */
  static long firstFault(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isOverflow()) {
        return in.position();
      }
      out.clear();
    }
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if (bytes[i] != (byte) magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
