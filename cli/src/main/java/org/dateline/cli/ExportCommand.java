package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.dateline.DatelineException;
import org.dateline.change.Change;
import org.dateline.change.Changes;
import org.dateline.claim.Claim;
import org.dateline.export.ChangeLines;
import org.dateline.export.ClaimLines;
import org.dateline.export.EventExport;
import org.dateline.export.GeoJson;
import org.dateline.export.PrivateNames;
import org.dateline.export.Span;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence;
import org.dateline.picture.Withheld;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline export}: the record in the formats of others. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Writes the record in the formats of others: ACLED, UCDP, HXL, GeoJSON, JSON Lines.",
    description = {
      "acled    incidents in ACLED's 31 columns, as CSV",
      "ucdp     incidents that killed, in the 49 columns of UCDP's Georeferenced Event Dataset, as"
          + " CSV",
      "hxl      incidents with HXL tags by OCHA's mapping, as CSV",
      "geojson  incidents, holdings, routes and sieges, by RFC 7946",
      "jsonl    claims, one JSON object a line",
      "",
      "docs/export.md tells how our kinds become the types of ACLED and UCDP, and what each column",
      "holds. Incidents belong to a span if they began in it. Ids stay the same from run to run.",
      "Names that an analyst withheld are taken out of every format.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline export record.db --format acled --out aleppo.csv",
      "  dateline export record.db --format geojson --as-of 2016-07-20 --known-on 2016-07-18",
      "  dateline export record.db --format hxl --from 2016-07-01 --to 2016-07-31",
      "  dateline export record.db --format jsonl --changes-since 2016-07-18",
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private SpanOptions days;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--format",
      required = true,
      description = "The format: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--changes-since",
      paramLabel = "DATE",
      description = {
        "Only what was added, changed or withdrawn since what was known on that day.",
        "acled, ucdp, hxl: rows added or changed; ids of those withdrawn in a second file beside"
            + " --out.",
        "geojson: features with the property change. jsonl: all changes, each with its report or"
            + " ruling.",
      })
  private @Nullable LocalDate changesSince;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to; the screen if left out.")
  private @Nullable Path out;

  @Option(
      names = "--withhold-private-names",
      description =
          "Takes out also the names of people whom the theatre's list of actors does not know.")
  private boolean withholdPrivate;

  /** The format to write. */
  enum Format {
    /** ACLED's columns. */
    acled,
    /** UCDP's columns. */
    ucdp,
    /** HXL tags. */
    hxl,
    /** Maps. */
    geojson,
    /** Claims. */
    jsonl
  }

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  ExportCommand() {}

  @Override
  public Integer call() {
    Span span = span();
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, "export");
    progress.at(0, "deriving the picture");
    LocalDate since = changesSince;
    String told =
        since == null
            ? record.ask(all -> write(all, span, progress))
            : record.compare(since, (before, all) -> changes(before, all, span, progress));
    progress.done();
    err.print(told);
    err.flush();
    return 0;
  }

  private Span span() {
    When named = days.span();
    LocalDate day = asOf.day();
    if (day == null || named.latest().isBefore(day)) {
      return new Span(named.earliest(), named.latest());
    }
    if (day.isBefore(named.earliest())) {
      throw new DatelineException(
          "The day spoken of ("
              + day
              + ") lies before --from ("
              + named.earliest()
              + "); name a later --as-of or an earlier --from.");
    }
    return new Span(named.earliest(), day);
  }

  private String write(Derivation all, Span span, Progress progress) {
    Withheld withheld = PrivateNames.withheld(all, withholdPrivate);
    return switch (format) {
      case acled -> events(all, EventExport.Shape.ACLED, span, withheld, progress);
      case ucdp -> events(all, EventExport.Shape.UCDP, span, withheld, progress);
      case hxl -> events(all, EventExport.Shape.HXL, span, withheld, progress);
      case geojson -> map(all, span, withheld, progress);
      case jsonl -> claims(all, span, withheld, progress);
    };
  }

  private String changes(Derivation before, Derivation all, Span span, Progress progress) {
    Withheld withheld = PrivateNames.withheld(all, withholdPrivate);
    progress.at(0.5, "comparing");
    return switch (format) {
      case acled -> changedEvents(before, all, EventExport.Shape.ACLED, span, withheld, progress);
      case ucdp -> changedEvents(before, all, EventExport.Shape.UCDP, span, withheld, progress);
      case hxl -> changedEvents(before, all, EventExport.Shape.HXL, span, withheld, progress);
      case geojson -> changedMap(before, all, span, withheld);
      case jsonl -> feed(before, all, span, withheld, progress);
    };
  }

  private String changedEvents(
      Derivation before,
      Derivation all,
      EventExport.Shape shape,
      Span span,
      Withheld withheld,
      Progress progress) {
    List<Incident> incidents = span.incidents(all);
    EventExport.Changed[] told = new EventExport.Changed[1];
    StringWriter gone = new StringWriter();
    write(
        writer ->
            told[0] =
                EventExport.of(all, shape)
                    .writeChanges(
                        EventExport.of(before, shape),
                        span.incidents(before),
                        incidents,
                        Changes.between(before, all, span.when()),
                        withheld,
                        writer,
                        gone,
                        counter(progress, incidents.size(), "incident")));
    Path beside = withdrawn();
    if (beside != null) {
      new Target(beside, spec.commandLine().getOut()).write(writer -> append(writer, gone));
    }
    return "Wrote "
        + Words.count(told[0].added(), "added incident")
        + " and "
        + Words.count(told[0].changed(), "changed incident")
        + ".\n"
        + Words.count(told[0].withdrawn(), "incident")
        + " withdrawn"
        + (beside == null ? "; their ids are written where --out names a file" : ", in " + beside)
        + ".\n";
  }

  private static void append(Writer writer, StringWriter text) {
    try {
      writer.append(text.getBuffer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside {@code july.csv}: {@code july.withdrawn.csv}. */
  private @Nullable Path withdrawn() {
    if (out == null) {
      return null;
    }
    String name = out.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return out.resolveSibling(
        dot > 0
            ? name.substring(0, dot) + ".withdrawn" + name.substring(dot)
            : name + ".withdrawn");
  }

  private String changedMap(Derivation before, Derivation all, Span span, Withheld withheld) {
    LocalDate day = day(all, span);
    List<Change> changes = new ArrayList<>();
    for (Change change : Changes.between(before, all, When.on(day))) {
      switch (change.type()) {
        case HOLD, ROUTE, SIEGE -> changes.add(change);
        case CLAIM, INCIDENT, FIGURE, FORECAST, RULING -> {}
      }
    }
    Changes.between(before, all, span.when()).stream()
        .filter(c -> c.type() == Evidence.Type.INCIDENT)
        .forEach(changes::add);
    int[] features = new int[1];
    write(
        writer -> features[0] = GeoJson.writeChanges(before, all, day, changes, withheld, writer));
    return "Wrote " + Words.count(features[0], "changed feature") + " as of " + day + ".\n";
  }

  private String feed(
      Derivation before, Derivation all, Span span, Withheld withheld, Progress progress) {
    List<Change> changes = new ArrayList<>(Changes.claims(before, all));
    changes.addAll(Changes.between(before, all, span.when()));
    write(
        writer ->
            ChangeLines.write(
                changes, all, withheld, writer, counter(progress, changes.size(), "change")));
    return "Wrote " + Words.count(changes.size(), "change") + ".\n";
  }

  private String events(
      Derivation all, EventExport.Shape shape, Span span, Withheld withheld, Progress progress) {
    List<Incident> incidents = span.incidents(all);
    EventExport export = EventExport.of(all, shape);
    EventExport.Told[] told = new EventExport.Told[1];
    write(
        writer ->
            told[0] =
                export.write(
                    incidents, withheld, writer, counter(progress, incidents.size(), "incident")));
    StringBuilder words = new StringBuilder("Wrote " + Words.count(told[0].rows(), "incident"));
    words.append(".\n");
    told[0]
        .leftOut()
        .forEach(
            (reason, n) ->
                words
                    .append("Left out: ")
                    .append(Words.count(n, "incident"))
                    .append(' ')
                    .append(reason)
                    .append(".\n"));
    return words.toString();
  }

  private String map(Derivation all, Span span, Withheld withheld, Progress progress) {
    List<Incident> incidents = span.incidents(all);
    int[] features = new int[1];
    LocalDate day = day(all, span);
    write(
        writer ->
            features[0] =
                GeoJson.write(
                    all,
                    day,
                    incidents,
                    withheld,
                    writer,
                    counter(progress, incidents.size(), "incident")));
    return "Wrote "
        + Words.count(features[0], "feature")
        + "; holdings, routes and sieges are as of "
        + day
        + ".\n";
  }

  private String claims(Derivation all, Span span, Withheld withheld, Progress progress) {
    List<Claim> claims = span.claims(all);
    write(
        writer ->
            ClaimLines.write(claims, withheld, writer, counter(progress, claims.size(), "claim")));
    return "Wrote " + Words.count(claims.size(), "claim") + ".\n";
  }

  private void write(Consumer<Writer> writing) {
    new Target(out, spec.commandLine().getOut()).write(writing);
  }

  private static IntConsumer counter(Progress progress, int of, String what) {
    return done ->
        progress.at(of == 0 ? 1 : (double) done / of, Words.count(done, what) + " of " + of);
  }

  /** The day named, else the last of the span, else the last of which the facts can tell. */
  private static LocalDate day(Derivation all, Span span) {
    if (!span.to().equals(When.DUSK)) {
      return span.to();
    }
    LocalDate last = all.facts().lastKnown();
    return last.equals(When.DAWN) ? LocalDate.EPOCH : last;
  }
}
