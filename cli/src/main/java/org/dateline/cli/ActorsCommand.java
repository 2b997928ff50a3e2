package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.export.AnswerJson;
import org.dateline.picture.Derivation;
import org.dateline.picture.Wording;
import org.dateline.relation.Change;
import org.dateline.relation.Episode;
import org.dateline.relation.Relation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline actors}: who fights and who backs whom. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    header = "Says who fought whom, who backed whom, and how actors changed.",
    description =
        "By claims: each two parties with what they were to each other, from when to"
            + " when, where, and how strongly it is told. Two may be allied in one place and"
            + " hostile in another. With --as-of, what is taken to last on that day. Renames,"
            + " mergers and splits are those of the roster.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline actors record.db --as-of 2016-07-20",
      "  dateline actors record.db --actor nusra --places",
      "  dateline actors record.db --sides --known-on 2014-06-30 --format json",
    })
final class ActorsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordOptions record;
  @Mixin private AsOfOption asOf;

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Only the relations and changes of this actor, by id or name.")
  private @Nullable String actor;

  @Option(names = "--sides", description = "Of the sides that they stood on, not of actors.")
  private boolean sides;

  @Option(names = "--places", description = "A line for each place and time.")
  private boolean places;

  @Option(
      names = "--format",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private AnswerFormat format;

  @SuppressWarnings("NullAway.Init") // picocli sets what is not nullable
  ActorsCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(record.tell(this::answer));
    out.flush();
    return 0;
  }

  private String answer(Derivation derivation) {
    List<Relation> told =
        sides
            ? derivation.inquiry().relationsOfSides(asOf.day())
            : derivation.inquiry().relations(asOf.day());
    Wording wording = derivation.wording();
    List<Relation> relations =
        told.stream()
            .filter(r -> asked(r.one(), wording.one(r)) || asked(r.other(), wording.other(r)))
            .toList();
    List<Change> changes =
        derivation.inquiry().changes(asOf.day()).stream()
            .filter(
                c ->
                    asked(c.actor(), wording.actor(c.actor()))
                        || c.others().stream().anyMatch(o -> asked(o, wording.actor(o))))
            .toList();
    return switch (format) {
      case text -> text(derivation, relations, changes);
      case json -> json(relations, changes);
    };
  }

  private boolean asked(String id, String name) {
    return actor == null || id.equalsIgnoreCase(actor) || name.equalsIgnoreCase(actor);
  }

  private String text(Derivation derivation, List<Relation> relations, List<Change> changes) {
    Wording wording = derivation.wording();
    TextTable table =
        new TextTable(
            "party",
            "stance",
            "party",
            "first",
            "last",
            "strength",
            "claims",
            "sources",
            "where",
            "id");
    for (Relation r : relations) {
      String stance = r.stance().name().toLowerCase(Locale.ROOT);
      if (!places) {
        table.row(
            wording.one(r),
            stance,
            wording.other(r),
            r.first(),
            r.last(),
            percent(r.strength()),
            r.claims().size(),
            r.sources(),
            where(derivation, r.places()),
            r.id());
      }
      for (Episode e : places ? r.episodes() : List.<Episode>of()) {
        String place = e.place();
        table.row(
            wording.one(r),
            stance,
            wording.other(r),
            e.first(),
            e.ended() == null ? e.last() : "ended " + e.ended(),
            percent(e.strength()),
            e.claims().size(),
            e.sources().size(),
            place == null ? "" : derivation.placeName(place),
            r.id());
      }
    }
    StringBuilder out = new StringBuilder(table.under("Who stood how to whom"));
    out.append("\nChanges of actors, by the roster\n");
    changes.forEach(c -> out.append("  ").append(wording.of(c)).append('\n'));
    return out.append(changes.isEmpty() ? "  none\n" : "").toString();
  }

  private static String where(Derivation derivation, List<String> places) {
    String first = places.isEmpty() ? "" : derivation.placeName(places.get(0));
    return places.size() < 2 ? first : first + " and " + (places.size() - 1) + " more";
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static String json(List<Relation> relations, List<Change> changes) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode all = node.putArray("relations");
    relations.forEach(r -> all.add(AnswerJson.of(r)));
    ArrayNode changed = node.putArray("changes");
    changes.forEach(c -> changed.add(AnswerJson.of(c)));
    return node.toPrettyString() + "\n";
  }
}
