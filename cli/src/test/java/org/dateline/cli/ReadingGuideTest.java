package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs what {@code docs/reading.md} shows: its files are written, its commands called. */
class ReadingGuideTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
  private static final Pattern BLOCK =
      Pattern.compile("```(\\w+) ?(\\S*)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theCommandsOfTheGuidePrintWhatItSays() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("docs/reading.md")));
    int commands = 0;
    while (block.find()) {
      Path file = folder.resolve(block.group(2));
      switch (block.group(1)) {
        case "file" -> {
          Files.createDirectories(file.getParent());
          Files.writeString(file, block.group(3));
        }
        case "append" -> Files.writeString(file, block.group(3), StandardOpenOption.APPEND);
        case "console" -> {
          for (String one : block.group(3).split("(?m)^\\$ ")) {
            if (!one.isBlank()) {
              command(one);
              commands++;
            }
          }
        }
        default -> throw new AssertionError("no such block: " + block.group(1));
      }
    }
    assertThat(commands).isEqualTo(7);
  }

  private void command(String shown) throws IOException {
    List<String> lines = shown.lines().toList();
    String[] words = lines.get(0).split(" ");
    if (words[0].equals("cp")) {
      copy(ROOT.resolve(words[2]), folder.resolve(words[3]));
      return;
    }
    List<String> args = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      Path file = folder.resolve(words[i]);
      args.add(Files.exists(file) ? file.toString() : words[i]);
    }
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    CommandLine line = Main.commandLine(out, out);
    line.execute(args.toArray(String[]::new));
    inOrder(printed.toString(), lines.subList(1, lines.size()), lines.get(0));
  }

  /** Each line begins a line that is printed, those between "..." right behind one another. */
  private static void inOrder(String printed, List<String> expected, String command) {
    List<String> lines = printed.lines().toList();
    int at = -1;
    boolean gap = true;
    for (String line : expected) {
      if (line.isBlank()) {
        continue;
      }
      if (line.equals("...")) {
        gap = true;
        continue;
      }
      int next = at + 1;
      while (gap && next < lines.size() && !lines.get(next).startsWith(line)) {
        next++;
      }
      assertThat(next < lines.size() && lines.get(next).startsWith(line))
          .as("'%s' in what '%s' prints:%n%s", line, command, printed)
          .isTrue();
      at = next;
      gap = false;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
