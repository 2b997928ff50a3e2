package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.export.PictureJson;
import org.dateline.export.PictureText;
import org.dateline.export.WithheldJson;
import org.dateline.picture.Picture;
import org.dateline.picture.Withheld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline picture}: what can be said of one day. */
@Command(
    name = "picture",
    mixinStandardHelpOptions = true,
    header = "Says who held what on a day, which routes were open, who was besieged.",
    description = {
      "Holdings, routes, sieges, figures and open forecasts on the day, each with its confidence"
          + " and the",
      "ids of the claims behind it. With --known-on, only reports published by that day count.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline picture record.db --as-of 2016-07-20",
      "  dateline picture record.db --as-of 2016-07-20 --known-on 2016-07-18 --format json",
    })
final class PictureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  PictureCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    LocalDate day = asOf.required(spec);
    record.ask(
        derivation -> {
          Picture picture = derivation.on(day);
          Withheld withheld = Withheld.of(derivation.redacted());
          switch (format) {
            case text -> out.print(new PictureText(derivation.theatre(), withheld).of(picture));
            case json -> {
              ObjectNode node = PictureJson.of(picture);
              WithheldJson.mask(node, withheld);
              out.println(node.toPrettyString());
            }
          }
          return picture;
        });
    out.flush();
    return 0;
  }
}
