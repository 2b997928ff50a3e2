package org.dateline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dateline.picture.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV by RFC 4180, row by row. Text that a spreadsheet would run as a formula
 * gets an apostrophe before it; numbers, negative ones too, stay numbers. Withheld names are taken
 * out here, so that no table can forget to.
 */
final class Sheet {
  private final CsvWriter csv;
  private final Withheld withheld;

  Sheet(Writer out, Withheld withheld) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    this.withheld = withheld;
  }

  /** Column names or tags, as they are: they are ours, and a HXL tag must stay what it is. */
  void head(List<String> names) {
    csv.writeRecord(names);
  }

  /**
   * One row.
   *
   * @param cells text, numbers (whole or decimal), or null for an empty cell
   */
  void row(List<? extends @Nullable Object> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    for (Object cell : cells) {
      texts.add(cell(cell));
    }
    csv.writeRecord(texts);
  }

  void flush() throws IOException {
    csv.flush();
  }

  private String cell(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Double number) {
      return degrees(number);
    }
    return cell instanceof Number ? cell.toString() : harmless(clean(withheld.text((String) cell)));
  }

  /** A decimal number with six places at most (0.1 m on the ground), never with an exponent. */
  static String degrees(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(6, java.math.RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Text on one line: white space and control characters become one space; half pairs a mark. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = !out.isEmpty();
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.appendCodePoint(half || turnsOrder(c) || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c);
      }
    }
    return out.toString();
  }

  /** Marks that turn the order of the letters around: they could show another text than is. */
  private static boolean turnsOrder(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** An apostrophe before what Excel, LibreOffice or Google Sheets would take for a formula. */
  static String harmless(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if ("=+-@|\uFF1D\uFF0B\uFF0D\uFF20\u2212".indexOf(c) >= 0) {
        return "'" + text;
      }
      // what is invisible may be dropped on the way in, and is no protection
      if (Character.getType(c) != Character.FORMAT && c != ' ' && c != '\'' && c != '"') {
        return text;
      }
    }
    return text;
  }
}
