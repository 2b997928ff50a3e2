package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.access.Reach;
import org.dateline.access.ScenarioReader;
import org.dateline.export.AccessJson;
import org.dateline.export.AccessText;
import org.dateline.picture.Derivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline access}: who could be reached on a day. */
@Command(
    name = "access",
    mixinStandardHelpOptions = true,
    header = "Says which places could be reached on a day, by which way, and what would cut it.",
    description = {
      "For each place on a road that some side is known to hold: whether its side's sources of"
          + " supply can be",
      "reached over places that the side or its friends hold, how likely, the safest way, the"
          + " routes and",
      "places that every way takes, how many people are inside, and what reports say of a siege.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline access record.db --as-of 2016-07-20",
      "  dateline access record.db --as-of 2016-07-20 --place Azaz",
      "  dateline access record.db --as-of 2016-07-20 --format json",
    })
final class AccessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only this place, with the fewest losses that would cut it off.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  AccessCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LocalDate day = asOf.required(spec);
    out.print(record.tell(derivation -> answer(derivation, day)));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation, LocalDate day) {
    List<Reach> reaches = new ArrayList<>();
    ScenarioReader names = new ScenarioReader(derivation.theatre());
    for (String name : places) {
      derivation.access().reach(names.place(name).id(), day).ifPresent(reaches::add);
    }
    if (places.isEmpty()) {
      reaches.addAll(derivation.access().reach(day));
    }
    LocalDate known = derivation.facts().knownOn();
    return switch (format) {
      case text -> new AccessText(derivation.theatre()).of(day, known, reaches);
      case json -> json(derivation, day, reaches);
    };
  }

  private static String json(Derivation derivation, LocalDate day, List<Reach> reaches) {
    AccessJson json = new AccessJson(derivation.theatre());
    LocalDate known = derivation.facts().knownOn();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("asOf", day.toString());
    node.put("knownOn", known == null ? null : known.toString());
    ArrayNode array = node.putArray("places");
    reaches.forEach(r -> array.add(json.of(r)));
    ArrayNode unanswered = node.putArray("unanswered");
    if (!derivation.access().hasRoutes()) {
      unanswered.add("Who can be reached: unknown, no routes.");
    }
    return node.toPrettyString() + "\n";
  }
}
