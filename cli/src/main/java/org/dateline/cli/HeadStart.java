package org.dateline.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.DatelineException;
import org.dateline.reading.EnglishReader;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Loads what a command is sure to need while its command line is still being taken apart: a third
 * of a short run would else be spent on that alone. Hands it to {@link TheatreOption}.
 */
final class HeadStart implements CommandLine.IFactory {
  private static final Set<String> READING = Set.of("read", "demo");

  private final @Nullable CompletableFuture<EnglishReader> reader;

  private HeadStart(@Nullable CompletableFuture<EnglishReader> reader) {
    this.reader = reader;
  }

  /** Loads nothing beforehand. */
  static HeadStart none() {
    return new HeadStart(null);
  }

  /** Begins to load the reader of the bundled theatre where the arguments ask for it. */
  static HeadStart of(String... args) {
    return asked(List.of(args))
        ? new HeadStart(CompletableFuture.supplyAsync(HeadStart::bundled))
        : none();
  }

  /** Whether a command line will have something read with the bundled theatre. */
  static boolean asked(List<String> args) {
    if (args.size() < 2 && !args.equals(List.of("demo")) || !READING.contains(args.get(0))) {
      return false;
    }
    for (String arg : args) {
      if (arg.startsWith("--theatre") || arg.equals("--help") || arg.equals("-h")) {
        return false;
      }
    }
    return true;
  }

  private static EnglishReader bundled() {
    return EnglishReader.of(() -> TheatrePack.bundled("syria"));
  }

  /** The reader of the bundled theatre. */
  EnglishReader reader() {
    if (reader == null) {
      return bundled();
    }
    try {
      return reader.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof DatelineException reason) {
        throw reason;
      }
      throw e;
    }
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == TheatreOption.class
        ? type.cast(new TheatreOption(this))
        : CommandLine.defaultFactory().create(type);
  }
}
