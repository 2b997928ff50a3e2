package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.brief.Brief;
import org.dateline.brief.BriefHtml;
import org.dateline.brief.BriefMarkdown;
import org.dateline.brief.BriefWriter;
import org.dateline.time.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline brief}: a situation report with footnotes. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    header = "Writes a situation report in neutral words, each sentence with its sources.",
    description = {
      "Headline figures, what changed hands, routes and sieges, harm to civilians, displacement and"
          + " aid,",
      "deals, disputed and unverified matters, outlook. Footnotes give outlet, date and the quoted"
          + " sentence.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline brief record.db --from 2016-07-01 --to 2016-07-31",
      "  dateline brief record.db --from 2016-07-01 --to 2016-07-31 --format html > july.html",
    })
final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private SpanOptions span;

  @Option(
      names = "--format",
      description = "How to write it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "md")
  private Format format;

  /** The form of the brief. */
  enum Format {
    /** Markdown. */
    md,
    /** One self-contained page. */
    html
  }

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  BriefCommand() {}

  @Override
  public Integer call() {
    When days = span.required(spec);
    PrintWriter out = spec.commandLine().getOut();
    Brief brief = record.ask(d -> BriefWriter.write(d, days.earliest(), days.latest()));
    switch (format) {
      case md -> out.print(BriefMarkdown.write(brief));
      case html -> out.print(BriefHtml.document(brief));
    }
    out.flush();
    return 0;
  }
}
