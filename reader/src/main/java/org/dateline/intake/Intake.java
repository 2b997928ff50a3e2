package org.dateline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.DatelineException;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports in from files, folders and streams. Holds one report at a time; a JSON Lines file
 * of any length is read line by line. Immutable.
 */
public final class Intake {
  /** Longest report in bytes; a longer one is left out. */
  public static final int LONGEST = 8 * 1024 * 1024;

  private static final Set<String> TEXT = Set.of("txt", "text");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson");

  private final TextFile textFile;
  private final JsonLines jsonLines;

  /**
   * An intake.
   *
   * @param given what the user said of all reports, used where a report does not say itself
   * @param today the present day, used only to notice dates in the future, never as a date of a
   *     report
   */
  public Intake(Given given, LocalDate today) {
    this.textFile = new TextFile(given, today);
    this.jsonLines = new JsonLines(given, today);
  }

  /**
   * What the user said of all reports.
   *
   * @param published day of publication, or null
   * @param outlet who published them, or null
   */
  public record Given(@Nullable LocalDate published, @Nullable String outlet) {
    /** Nothing said. */
    public static final Given NOTHING = new Given(null, null);
  }

  /**
   * The files that reading a path will open, in order of name: the file itself, or the text and
   * JSON Lines files of a folder and those below it. Hidden files are passed over.
   *
   * @param sink told of files in a folder that are of another sort
   * @throws DatelineException where there is no such file or folder, or it cannot be opened
   */
  public List<Path> files(Path path, Sink sink) {
    if (!Files.exists(path)) {
      throw new DatelineException("There is no file or folder " + path + "; check the name.");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !hidden(path, file))
          .sorted()
          .forEach(files::add);
    } catch (IOException | UncheckedIOException e) {
      throw new DatelineException(
          "The folder " + path + " cannot be read; check its permissions.", e);
    }
    List<Path> taken = new ArrayList<>();
    for (Path file : files) {
      if (TEXT.contains(ending(file)) || LINES.contains(ending(file))) {
        taken.add(file);
      } else {
        sink.leftOut(
            new LeftOut(file.toString(), 0, "neither a text file (.txt) nor JSON Lines (.jsonl)"));
      }
    }
    return taken;
  }

  /** Takes in one file; what cannot be read is left out with its reason. */
  public void file(Path file, Sink sink) {
    try (InputStream in = Files.newInputStream(file)) {
      stream(file.toString(), stem(file), LINES.contains(ending(file)), in, sink);
    } catch (NoSuchFileException e) {
      sink.leftOut(new LeftOut(file.toString(), 0, "no such file"));
    } catch (AccessDeniedException e) {
      sink.leftOut(new LeftOut(file.toString(), 0, "may not be read; check its permissions"));
    } catch (IOException e) {
      sink.leftOut(new LeftOut(file.toString(), 0, "cannot be read: " + e.getMessage()));
    }
  }

  /**
   * Takes in a stream, such as standard input: JSON Lines where its first line is a JSON object,
   * else one text.
   */
  public void stream(String name, InputStream in, Sink sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(64);
    byte[] head = buffered.readNBytes(64);
    buffered.reset();
    boolean object = new String(head, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    stream(name, "", object, buffered, sink);
  }

  private void stream(String name, String stem, boolean lines, InputStream in, Sink sink)
      throws IOException {
    if (lines) {
      jsonLines.read(name, in, sink);
    } else {
      textFile.read(name, stem, in, sink);
    }
  }

  private static boolean hidden(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
