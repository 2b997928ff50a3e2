package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.export.AnswerJson;
import org.dateline.picture.Derivation;
import org.dateline.source.SourceRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline sources}: how sources bore out. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    header = "Says how often each outlet and speaker was borne out, contradicted, and first.",
    description =
        "For each source: its grade by the analysts (A to F), its reports, how many of"
            + " them copy others, the claims that count as its word, the incidents that it"
            + " told, how many of them others told too or contradicted, how often it was first"
            + " and by how many days. The chain of attribution decides: three outlets that"
            + " quote one monitor are one source, the monitor; --chain lists who passes on"
            + " whom.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline sources record.db",
      "  dateline sources record.db --chain",
      "  dateline sources record.db --as-of 2016-07-20 --known-on 2016-07-20 --format json",
    })
final class SourcesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private AsOfOption asOf;

  @Option(names = "--chain", description = "List who passes on whose word, and how many claims.")
  private boolean chain;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  SourcesCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.tell(this::answer));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation) {
    List<SourceRecord> sources = derivation.inquiry().sources(asOf.day());
    return switch (format) {
      case text -> table(sources) + (chain ? "\n" + chain(sources) : "");
      case json -> json(sources);
    };
  }

  private static String table(List<SourceRecord> sources) {
    TextTable table =
        new TextTable(
            "source",
            "grade",
            "reports",
            "copies",
            "claims",
            "incidents",
            "borne out",
            "contradicted",
            "first",
            "days",
            "id");
    for (SourceRecord s : sources) {
      table.row(
          s.name(),
          s.grade() == null ? "" : s.grade(),
          s.reports(),
          s.copies(),
          s.claims(),
          s.incidents(),
          s.corroborated().size(),
          s.contradicted().size(),
          s.first().size(),
          s.leadDays() == null ? "" : s.leadDays(),
          s.id());
    }
    return table.under("Sources (days: the middle of the days by which it was first)");
  }

  private static String chain(List<SourceRecord> sources) {
    TextTable table = new TextTable("voice", "passed on by", "claims");
    for (SourceRecord s : sources) {
      s.quotedBy().forEach((outlet, claims) -> table.row(s.name(), outlet, claims));
    }
    return table.under("Whose word is passed on, by whom: it counts once, however many pass it on");
  }

  private static String json(List<SourceRecord> sources) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode all = node.putArray("sources");
    sources.forEach(s -> all.add(AnswerJson.of(s)));
    return node.toPrettyString() + "\n";
  }
}
