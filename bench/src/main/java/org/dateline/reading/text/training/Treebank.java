package org.dateline.reading.text.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads trees in the CoNLL-U format. */
final class Treebank {
  private Treebank() {}

  static List<Tree> read(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return read(in);
    }
  }

  static List<Tree> read(BufferedReader in) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    boolean glued = false;
    int gluedUntil = 0;
    String line;
    while ((line = in.readLine()) != null) {
      if (line.isBlank()) {
        if (!rows.isEmpty()) {
          trees.add(tree(rows));
          rows.clear();
        }
      } else if (line.charAt(0) != '#') {
        String[] columns = line.split("\t", -1);
        if (columns[0].indexOf('-') > 0) {
          gluedUntil = Integer.parseInt(columns[0].substring(columns[0].indexOf('-') + 1));
          glued = columns[9].contains("SpaceAfter=No");
        } else if (columns[0].indexOf('.') < 0) {
          int number = Integer.parseInt(columns[0]);
          if (number < gluedUntil || number == gluedUntil && glued) {
            columns[9] = "SpaceAfter=No";
          }
          rows.add(columns);
          if (number >= gluedUntil) {
            gluedUntil = 0;
          }
        }
      }
    }
    if (!rows.isEmpty()) {
      trees.add(tree(rows));
    }
    return trees;
  }

  private static Tree tree(List<String[]> rows) {
    int n = rows.size();
    StringBuilder text = new StringBuilder();
    int[] begins = new int[n];
    int[] ends = new int[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    int[] heads = new int[n];
    String[] labels = new String[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      begins[i] = text.length();
      text.append(row[1]);
      ends[i] = text.length();
      if (!row[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
      lemmas[i] = row[2];
      tags[i] = row[3] + "|" + row[4];
      heads[i] = Integer.parseInt(row[6]);
      labels[i] = row[7];
    }
    return new Tree(text.toString(), begins, ends, lemmas, tags, heads, labels);
  }
}
