package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dateline.DatelineException;
import org.dateline.reading.LexiconFaults;
import org.dateline.theatre.Fault;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline theatre check}: finds every fault of a pack. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Checks a theatre pack and names file, line and reason of each fault.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:no fault", "1:faults, one a line"},
    footerHeading = "%nExamples:%n",
    footer = "  dateline theatre check theatres/syria")
final class TheatreCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder of the pack.")
  private Path folder;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  TheatreCheckCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(folder)) {
      throw new DatelineException(
          "There is no folder " + folder + "; name the folder of a theatre pack.");
    }
    SortedMap<String, String> words = TheatrePack.lexicon(folder);
    List<Fault> faults = new ArrayList<>(TheatrePack.check(folder));
    faults.addAll(LexiconFaults.of(words));
    faults.forEach(out::println);
    if (faults.isEmpty()) {
      Theatre theatre = TheatrePack.load(folder);
      out.println(
          theatre.name()
              + ": no fault in "
              + Words.count(theatre.gazetteer().places().size(), "place")
              + ", "
              + Words.count(theatre.routes().size(), "route")
              + ", "
              + Words.count(theatre.roster().actors().size(), "actor")
              + (words.isEmpty() ? "" : ", " + Words.count(words.size(), "word list"))
              + ".");
    } else {
      out.println(Words.count(faults.size(), "fault") + ".");
    }
    out.flush();
    return faults.isEmpty() ? 0 : 1;
  }
}
