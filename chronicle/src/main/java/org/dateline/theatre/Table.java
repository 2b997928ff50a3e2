package org.dateline.theatre;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One CSV file of a pack, read whole, with its header checked. */
final class Table {
  private static final int BROKEN_ROWS_SHOWN = 20;

  private final String file;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file) {
    this.file = file;
  }

  List<Row> rows() {
    return rows;
  }

  /**
   * Reads a file. Whatever is wrong goes to the faults; rows that have the right number of fields
   * are kept all the same, so that their own faults are found in the same pass.
   */
  static Table read(PackFiles files, String file, List<String> columns, List<Fault> faults) {
    Table table = new Table(file);
    byte[] bytes;
    try {
      bytes = files.bytes(file);
    } catch (IOException e) {
      faults.add(new Fault(file, 0, "cannot be read: " + e.getMessage()));
      return table;
    }
    if (bytes == null) {
      faults.add(new Fault(file, 0, "is missing; its header is " + String.join(",", columns)));
      return table;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      table.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, columns, faults);
    } catch (CharacterCodingException e) {
      // The decoder leaves the buffer at the first byte that it could not read.
      faults.add(
          new Fault(file, line(bytes, in.position()), "is not UTF-8; save the file as UTF-8"));
    }
    return table;
  }

  /** The line, from 1, on which a byte stands. */
  static int line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private void parse(String text, List<String> columns, List<Fault> faults) {
    int broken = 0;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(text)) {
      Map<String, Integer> header = null;
      int width = 0;
      for (CsvRecord record : csv) {
        int line = (int) record.getStartingLineNumber();
        if (header == null) {
          width = record.getFieldCount();
          header = header(record.getFields(), line, columns, faults);
          continue;
        }
        if (record.getFieldCount() == width) {
          rows.add(new Row(file, line, record, header, faults));
        } else if (++broken <= BROKEN_ROWS_SHOWN) {
          faults.add(
              new Fault(
                  file,
                  line,
                  "has " + record.getFieldCount() + " fields where the header has " + width));
        }
      }
      if (header == null) {
        faults.add(
            new Fault(file, 0, "is empty; its first line must be " + String.join(",", columns)));
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      faults.add(new Fault(file, 0, "is no valid CSV: " + cause.getMessage()));
    } catch (IOException e) {
      faults.add(new Fault(file, 0, "cannot be read: " + e.getMessage()));
    }
    if (broken > BROKEN_ROWS_SHOWN) {
      faults.add(
          new Fault(file, 0, (broken - BROKEN_ROWS_SHOWN) + " more lines of the wrong length"));
    }
  }

  private Map<String, Integer> header(
      List<String> names, int line, List<String> columns, List<Fault> faults) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!columns.contains(name)) {
        faults.add(
            new Fault(
                file,
                line,
                "unknown column '" + name + "'; the columns are " + String.join(", ", columns)));
      } else if (header.put(name, i) != null) {
        faults.add(new Fault(file, line, "column '" + name + "' stands there twice"));
      }
    }
    for (String column : columns) {
      if (!header.containsKey(column)) {
        faults.add(new Fault(file, line, "column '" + column + "' is missing"));
      }
    }
    return header;
  }
}
