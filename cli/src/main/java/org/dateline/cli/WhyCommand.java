package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.DatelineException;
import org.dateline.brief.EvidenceText;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence;
import org.dateline.picture.Withheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline why}: the evidence behind a statement. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    header = "Shows the evidence behind any statement, down to the quoted sentences.",
    description =
        "Takes the id of a claim, incident, holding, route state, siege or forecast, as other"
            + " commands print it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline picture record.db --as-of 2016-07-20",
      "  dateline why record.db ID-FROM-THE-PICTURE",
    })
final class WhyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;

  @Parameters(index = "1", paramLabel = "ID", description = "The statement's id.")
  private String id;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  WhyCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.ask(this::evidence));
    out.flush();
    return 0;
  }

  private String evidence(Derivation derivation) {
    Evidence evidence =
        derivation
            .why(id)
            .orElseThrow(
                () ->
                    new DatelineException(
                        "Nothing in "
                            + record.database()
                            + " has the id "
                            + id
                            + "; ids stand in the output of: dateline picture, and of: dateline"
                            + " read --format jsonl"));
    return EvidenceText.write(
        Withheld.of(derivation.redacted()).evidence(evidence), derivation.facts());
  }
}
