package org.dateline.theatre;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    if (!Files.isDirectory(folder)) {
      return List.of(new Fault(folder.toString(), 0, "there is no such folder"));
    }
    PackReader reader = new PackReader(PackFiles.in(folder));
    reader.read();
    List<Fault> faults = new ArrayList<>(reader.faults());
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path table : tables) {
        String name = String.valueOf(table.getFileName());
        if (!PackReader.FILES.contains(name)) {
          faults.add(
              new Fault(
                  name, 0, "unknown file; a pack has " + String.join(", ", PackReader.FILES)));
        }
      }
    } catch (IOException e) {
      throw new DatelineException("The folder " + folder + " cannot be listed.", e);
    }
    return List.copyOf(faults);
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
    List<Fault> faults = check(folder);
    if (!faults.isEmpty()) {
      throw new BadPackException(folder.toString(), faults);
    }
    return theatre(folder.toString(), PackFiles.in(folder));
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
    return theatre(id, files);
  }

  private static Theatre theatre(String pack, PackFiles files) {
    PackReader reader = new PackReader(files);
    Optional<Theatre> theatre = reader.read();
    if (theatre.isEmpty()) {
      throw new BadPackException(pack, reader.faults());
    }
    return theatre.get();
  }

  private static Theatre withWorld(Theatre theatre) {
    return theatre.gazetteer() instanceof PlaceIndex places
        ? new Theatre(
            theatre.id(),
            theatre.name(),
            new LayeredGazetteer(places, WorldGazetteer.bundled()),
            theatre.routes(),
            theatre.roster())
        : theatre;
  }
}
