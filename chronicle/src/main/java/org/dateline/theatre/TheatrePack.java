package org.dateline.theatre;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.DatelineException;
import org.dateline.place.LayeredGazetteer;
import org.dateline.place.PlaceIndex;
import org.dateline.place.WorldGazetteer;

/**
 * Reads and checks theatre packs: folders of CSV files that say what is known of a conflict
 * beforehand. {@code theatres/syria/README.md} describes each file and column.
 */
public final class TheatrePack {
  /** The newest pack format that this version reads. */
  public static final int FORMAT = 1;

  private TheatrePack() {}

  /**
   * Everything that is wrong with a pack.
   *
   * @param folder the pack
   * @return all faults, file by file; empty for a pack that {@link #load} takes
   */
  public static List<Fault> check(Path folder) {
    PackReader reader = new PackReader(PackFiles.in(folder));
    read(folder, reader);
    return List.copyOf(reader.faults());
  }

  /**
   * The word lists of a pack, as texts by their path below its folder {@code lexicon/}; those that
   * cannot be read are left out, and {@link #check} names them.
   */
  public static SortedMap<String, String> lexicon(Path folder) {
    return LexiconFolder.read(folder, new ArrayList<>());
  }

  /** The theatre in a folder, or empty where it has faults, which the reader then holds. */
  private static Optional<Theatre> read(Path folder, PackReader reader) {
    if (!Files.isDirectory(folder)) {
      reader.faults().add(new Fault(folder.toString(), 0, "there is no such folder"));
      return Optional.empty();
    }
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path table : tables) {
        String name = String.valueOf(table.getFileName());
        if (!PackReader.FILES.contains(name)) {
          reader
              .faults()
              .add(
                  new Fault(
                      name, 0, "unknown file; a pack has " + String.join(", ", PackReader.FILES)));
        }
      }
    } catch (IOException e) {
      throw new DatelineException(
          "The folder " + folder + " cannot be listed; check its permissions.", e);
    }
    SortedMap<String, String> lexicon = LexiconFolder.read(folder, reader.faults());
    return reader
        .read()
        .map(
            theatre ->
                new Theatre(
                    theatre.id(),
                    theatre.name(),
                    theatre.gazetteer(),
                    theatre.routes(),
                    theatre.roster(),
                    lexicon));
  }

  /**
   * Loads a pack, with the world gazetteer behind its places.
   *
   * @throws BadPackException naming the first fault, where there is one
   */
  public static Theatre load(Path folder) {
    return withWorld(loadAlone(folder));
  }

  /**
   * Loads a pack with its own places only.
   *
   * @throws BadPackException naming the first fault, where there is one
   */
  public static Theatre loadAlone(Path folder) {
    PackReader reader = new PackReader(PackFiles.in(folder));
    return read(folder, reader)
        .orElseThrow(() -> new BadPackException(folder.toString(), reader.faults()));
  }

  /**
   * Loads a pack that ships with Dateline, with the world gazetteer behind its places.
   *
   * @param id {@code syria}
   * @throws DatelineException where no pack of that name ships
   */
  public static Theatre bundled(String id) {
    return withWorld(bundledAlone(id));
  }

  /** As {@link #bundled}, with the pack's own places only. */
  public static Theatre bundledAlone(String id) {
    PackFiles files = PackFiles.bundled(id);
    try {
      if (files.bytes(PackReader.PACK) == null) {
        throw new DatelineException(
            "No theatre '" + id + "' ships with Dateline; name the folder of a pack instead.");
      }
    } catch (IOException e) {
      throw new DatelineException("The theatre '" + id + "' cannot be read.", e);
    }
    PackReader reader = new PackReader(files);
    return reader.read().orElseThrow(() -> new BadPackException(id, reader.faults()));
  }

  private static Theatre withWorld(Theatre theatre) {
    return theatre.gazetteer() instanceof PlaceIndex places
        ? new Theatre(
            theatre.id(),
            theatre.name(),
            new LayeredGazetteer(places, WorldGazetteer.bundled()),
            theatre.routes(),
            theatre.roster(),
            theatre.lexicon())
        : theatre;
  }
}
