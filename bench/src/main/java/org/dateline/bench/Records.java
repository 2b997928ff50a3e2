package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;

/** The records of a benchmark's file: one JSON object on each line. */
public final class Records {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Records() {}

  /**
   * All records in order; blank lines are passed over.
   *
   * @throws IOException if the file cannot be read
   * @throws DatelineException if a line is no JSON; names file and line
   */
  public static List<JsonNode> of(Path file) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          records.add(JSON.readTree(line));
        } catch (JsonProcessingException e) {
          throw new DatelineException(
              file + ", line " + number + ", is no JSON; each line must be one JSON object.", e);
        }
      }
    }
    return records;
  }
}
