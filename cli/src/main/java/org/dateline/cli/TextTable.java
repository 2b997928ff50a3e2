package org.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows in columns for a terminal: numbers to the right, words to the left, long cells cut. */
final class TextTable {
  private static final int WIDEST = 44;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,.]*\\d(?: %|\\+)?|-|open|");

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... head) {
    this.head = List.of(head);
  }

  /** Adds a row: a cell for each column; the last may be as long as it likes. */
  void row(Object... cells) {
    rows.add(Arrays.stream(cells).map(c -> Words.aligned(String.valueOf(c))).toList());
  }

  /** The rows under a heading; "none" where there are none. */
  String under(String heading) {
    StringBuilder out = new StringBuilder(heading).append('\n');
    if (rows.isEmpty()) {
      return out.append("  none\n").toString();
    }
    int columns = head.size();
    int[] widths = new int[columns];
    boolean[] numeric = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      widths[c] = head.get(c).length();
      numeric[c] = true;
      for (List<String> row : rows) {
        widths[c] = Math.max(widths[c], Math.min(WIDEST, row.get(c).length()));
        numeric[c] &= NUMBER.matcher(row.get(c)).matches();
      }
    }
    line(out, head, widths, numeric);
    rows.forEach(row -> line(out, row, widths, numeric));
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells, int[] widths, boolean[] numeric) {
    StringBuilder line = new StringBuilder(" ");
    for (int c = 0; c < widths.length; c++) {
      boolean last = c == widths.length - 1;
      String cell = last ? cells.get(c) : shorten(cells.get(c));
      String blank = " ".repeat(Math.max(0, widths[c] - cell.length()));
      line.append(' ').append(numeric[c] ? blank + cell : cell + blank);
      line.append(last ? "" : " ");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String shorten(String cell) {
    return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
  }
}
