package org.dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.access.Consequences;
import org.dateline.access.ScenarioReader;
import org.dateline.export.AccessJson;
import org.dateline.export.AccessText;
import org.dateline.picture.Derivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline whatif}: who would be cut off if something were otherwise. */
@Command(
    name = "whatif",
    mixinStandardHelpOptions = true,
    header = "Says who would be cut off, and who no longer, if a place or road stood otherwise.",
    description = {
      "Takes the holders and routes of the day as they are known, changes what --set says, and"
          + " lists what",
      "follows: places that would be cut off from the sources of supply of their side with the way"
          + " they",
      "would lose, places that would no longer be, places left with one last route, and how many"
          + " people.",
      "A place is set to a side, an actor, contested or unknown; a road or crossing to open,"
          + " closed,",
      "contested or unknown. Names may be aliases, other spellings or ids.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline whatif record.db --as-of 2016-07-20 --set \"Azaz=ISIS\"",
      "  dateline whatif record.db --as-of 2016-07-20 --set \"Azaz=ISIS\" --set \"Bab al-Salamah"
          + " crossing=closed\"",
      "  dateline whatif record.db --as-of 2016-07-20 --known-on 2016-07-10 --set \"Castello"
          + " road=open\" --format json",
      "",
      "Exit codes: 0 answered, 1 a name is not known or may be several, 2 wrong usage.",
    })
final class WhatIfCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      required = true,
      description = "What is supposed: Azaz=ISIS, Castello road=closed. May be given often.")
  private List<String> settings;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  WhatIfCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LocalDate day = asOf.required(spec);
    out.print(record.tell(derivation -> answer(derivation, day)));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation, LocalDate day) {
    Consequences consequences =
        derivation.access().whatIf(new ScenarioReader(derivation.theatre()).read(day, settings));
    LocalDate known = derivation.facts().knownOn();
    return switch (format) {
      case text -> new AccessText(derivation.theatre()).of(consequences, known);
      case json ->
          new AccessJson(derivation.theatre()).of(consequences, known).toPrettyString() + "\n";
    };
  }
}
