package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.picture.Withheld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that comes back as it went out, and that no spreadsheet runs. */
class SheetTest {
  private static CSVRecord roundTrip(Object... cells) {
    StringWriter out = new StringWriter();
    Sheet sheet = new Sheet(out, Withheld.NOTHING);
    sheet.row(Arrays.asList(cells));
    try {
      sheet.flush();
      try (CSVParser parser =
          CSVParser.parse(new StringReader(out.toString()), CSVFormat.RFC4180)) {
        List<CSVRecord> records = parser.getRecords();
        assertThat(records).hasSize(1);
        return records.get(0);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.org\";\"x\")",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u200B=1",
        "\uFEFF@x",
        "\uFF1D1",
        "'=1",
        "\"=1",
        "|cmd"
      })
  void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    String read = roundTrip("first", text).get(1);
    assertThat(read).startsWith("'").doesNotContain("\t", "\r", "\n");
  }

  @Test
  void numbersStayNumbers() {
    CSVRecord row = roundTrip(-12.5, -7, 0.0, -0.0, 1e-9, 123456789012L, null, 37.1234567);
    assertThat(row).containsExactly("-12.5", "-7", "0", "0", "0", "123456789012", "", "37.123457");
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> odd =
        Arbitraries.strings()
            .withChars("=+-@\t\r\n\0\",;'|\u200B\u202E\uFEFF\uFF1D\uFF20\u0301\u2028")
            .withChars('a', 'ع', '中', '\uD83D', '\uDE00', '\uD800')
            .ofMaxLength(12);
    return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(30));
  }

  @Property
  void whateverTheTextEachRowStaysARowAndNothingIsAFormula(
      @ForAll("anyText") String one, @ForAll("anyText") String other) {
    CSVRecord row = roundTrip(one, "middle", other);
    assertThat(row.size()).isEqualTo(3);
    assertThat(row.get(0)).isEqualTo(Sheet.harmless(Sheet.clean(one)));
    assertThat(row.get(2)).isEqualTo(Sheet.harmless(Sheet.clean(other)));
    for (String cell : List.of(row.get(0), row.get(2))) {
      if (!cell.isEmpty()) {
        String seen = cell.replaceAll("^[\\p{Cf} ]+", "");
        assertThat(seen.isEmpty() || "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(seen.charAt(0)) < 0)
            .as(cell)
            .isTrue();
      }
      assertThat(
              new String(
                  cell.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                  java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(cell);
    }
  }

  @Property
  void cleaningKeepsEveryLetter(@ForAll("anyText") String text) {
    String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
    assertThat(Sheet.clean(text).replaceAll("[^\\p{L}\\p{N}]", "")).isEqualTo(letters);
  }
}
