package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Reading;
import org.dateline.incident.Docket;
import org.dateline.incident.Facts;
import org.dateline.incident.Ruling;
import org.dateline.ledger.Entry;
import org.dateline.report.Report;

/**
 * Takes rulings in. A ruling must have an effect, and must not pass over what another analyst ruled
 * on the same thing without having been seen: then nothing is recorded and the other rulings are
 * told. Thread-safe: rulings are taken one at a time.
 */
final class Rulings {
  static final Set<String> MEMBERS =
      Set.of(
          "id",
          "ruling",
          "analyst",
          "reason",
          "seen",
          "claim",
          "field",
          "value",
          "place",
          "credibility",
          "incident",
          "into",
          "source",
          "reliability",
          "name",
          "revoked");

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ID = 500;
  private static final int LONGEST_REASON = 4000;
  private static final int LONGEST_VALUE = 100_000;

  private final Derivations derivations;
  private final Clock clock;

  Rulings(Derivations derivations, Clock clock) {
    this.derivations = derivations;
    this.clock = clock;
  }

  /**
   * What became of a ruling.
   *
   * @param ruling as it stands in the record
   * @param recorded false where it was recorded before, under the same id
   */
  record Taken(Ruling ruling, boolean recorded) {}

  /** Records a ruling. */
  synchronized Taken take(Body body) {
    Entries entries = derivations.entries();
    entries.refresh();
    List<Ruling> before = Entries.facts(entries.all(), null).rulings();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!before.isEmpty() && !now.isAfter(before.get(before.size() - 1).at())) {
      now = before.get(before.size() - 1).at().plus(1, ChronoUnit.MICROS);
    }
    Ruling ruling = read(body, now);
    for (Ruling other : before) {
      if (other.id().equals(ruling.id())) {
        return again(other, ruling);
      }
    }
    Known known = derivations.by(null);
    check(ruling, known, before);
    refuseUnseen(ruling, body, before, known.derivation().facts());
    entries.append(ruling);
    return new Taken(ruling, true);
  }

  /** The same ruling sent twice, as after a lost connection, is recorded once. */
  private static Taken again(Ruling recorded, Ruling sent) {
    if (recorded.getClass() == sent.getClass()
        && recorded.analyst().equals(sent.analyst())
        && RulingJson.about(recorded).equals(RulingJson.about(sent))) {
      return new Taken(recorded, false);
    }
    throw Problem.impossible(
        "Another ruling has the id " + recorded.id() + "; give this one an id of its own.");
  }

  private static Ruling read(Body body, Instant at) {
    String what = body.required("ruling", 20);
    String analyst = body.required("analyst", LONGEST_NAME);
    if (analyst.chars().anyMatch(c -> Character.getType(c) == Character.FORMAT || c == '\n')) {
      throw Problem.badRequest("'analyst' may not have invisible characters.");
    }
    String reason = body.text("reason", LONGEST_REASON).orElse("");
    String id =
        body.text("id", 100)
            .orElseGet(
                () ->
                    Report.sha256((what + analyst + at).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 16));
    return switch (what) {
      case "accept" ->
          new Ruling.Accept(id, analyst, at, reason, body.required("claim", LONGEST_ID));
      case "reject" ->
          new Ruling.Reject(id, analyst, at, reason, body.required("claim", LONGEST_ID));
      case "correct" ->
          new Ruling.Correct(
              id,
              analyst,
              at,
              reason,
              body.required("claim", LONGEST_ID),
              body.required("field", 20),
              value(body));
      case "move" ->
          new Ruling.Move(
              id,
              analyst,
              at,
              reason,
              body.required("claim", LONGEST_ID),
              body.required("place", LONGEST_ID));
      case "rate" ->
          new Ruling.Rate(
              id, analyst, at, reason, body.required("claim", LONGEST_ID), credibility(body));
      case "merge" ->
          new Ruling.Merge(
              id,
              analyst,
              at,
              reason,
              body.required("incident", LONGEST_ID),
              body.required("into", LONGEST_ID));
      case "split" ->
          new Ruling.Split(
              id,
              analyst,
              at,
              reason,
              body.required("incident", LONGEST_ID),
              body.required("claim", LONGEST_ID));
      case "grade" ->
          new Ruling.Grade(
              id, analyst, at, reason, body.required("source", LONGEST_NAME), reliability(body));
      case "redact" ->
          new Ruling.Redact(id, analyst, at, reason, body.required("name", LONGEST_NAME));
      case "revoke" -> new Ruling.Revoke(id, analyst, at, reason, body.required("revoked", 100));
      default ->
          throw Problem.badRequest(
              "'ruling' must be one of accept, reject, correct, move, rate, merge, split, grade,"
                  + " redact, revoke.");
    };
  }

  private static String value(Body body) {
    JsonNode value = body.member("value");
    if (value == null) {
      return "null";
    }
    String text = value.isTextual() ? value.asText() : value.toString();
    if (text.length() > LONGEST_VALUE) {
      throw Problem.badRequest("'value' may have at most " + LONGEST_VALUE + " characters.");
    }
    return text;
  }

  private static int credibility(Body body) {
    JsonNode value = body.member("credibility");
    if (value == null || !value.isInt() || value.asInt() < 1 || value.asInt() > 6) {
      throw Problem.badRequest("'credibility' must be a whole number from 1 to 6.");
    }
    return value.asInt();
  }

  private static char reliability(Body body) {
    String letter = body.required("reliability", 1);
    if (!letter.matches("[A-F]")) {
      throw Problem.badRequest("'reliability' must be a letter from A to F.");
    }
    return letter.charAt(0);
  }

  /** Refuses what would have no effect. */
  private void check(Ruling ruling, Known known, List<Ruling> before) {
    Facts facts = known.derivation().facts();
    if (ruling instanceof Ruling.Merge merge) {
      incident(merge.incident(), known);
      incident(merge.into(), known);
      if (merge.incident().equals(merge.into())) {
        throw Problem.impossible("An incident cannot be merged with itself.");
      }
    } else if (ruling instanceof Ruling.Split split) {
      incident(split.incident(), known);
      if (known.derivation().incidentsOf(split.claim()).stream()
          .noneMatch(i -> i.id().equals(split.incident()))) {
        throw Problem.impossible(
            "The claim " + split.claim() + " is not one of incident " + split.incident() + ".");
      }
    } else if (ruling instanceof Ruling.Revoke revoke) {
      if (before.stream().noneMatch(r -> r.id().equals(revoke.ruling()))) {
        throw Problem.impossible("There is no ruling " + revoke.ruling() + ".");
      }
    } else if (ruling instanceof Ruling.Grade grade) {
      boolean any =
          facts.reports().stream().anyMatch(r -> grade.names(r.outlet().name()))
              || facts.claims().stream()
                  .flatMap(c -> c.sources().stream())
                  .anyMatch(s -> grade.names(s.fullName()));
      if (!any) {
        throw Problem.impossible("There is no source " + grade.source() + ".");
      }
    } else if (!(ruling instanceof Ruling.Redact)) {
      Optional<Reading> reading =
          facts.claim(RulingJson.about(ruling).get(0)).map(Claim::reportId).flatMap(facts::reading);
      Facts alone = new Facts(null, reading.stream().toList(), List.of(ruling));
      for (Docket.Ignored each : Docket.of(alone, derivations.theatre().gazetteer()).ignored()) {
        throw Problem.impossible(each.reason());
      }
    }
  }

  private static void incident(String id, Known known) {
    if (known.derivation().incident(id).isEmpty()) {
      throw Problem.impossible("There is no incident " + id + ".");
    }
  }

  /** Refuses a ruling on a thing of which another analyst ruled since the client looked. */
  private static void refuseUnseen(Ruling ruling, Body body, List<Ruling> before, Facts facts) {
    Set<String> things = new HashSet<>(things(ruling, before));
    String seen = body.text("seen", 100).orElse("");
    if (!seen.isEmpty() && before.stream().noneMatch(r -> r.id().equals(seen))) {
      throw Problem.impossible("There is no ruling " + seen + "; 'seen' must name one.");
    }
    List<Ruling> unseen = new ArrayList<>();
    for (Ruling other : before) {
      if (other.id().equals(seen)) {
        unseen.clear();
      } else if (!other.analyst().equals(ruling.analyst())
          && things(other, before).stream().anyMatch(things::contains)) {
        unseen.add(other);
      }
    }
    if (!unseen.isEmpty()) {
      ArrayNode told = JsonNodeFactory.instance.arrayNode();
      unseen.forEach(other -> told.add(RulingJson.of(other, facts)));
      Ruling last = unseen.get(unseen.size() - 1);
      throw Problem.conflict(
              last.analyst()
                  + " ruled on this at "
                  + last.at()
                  + "; look at that ruling, then send yours again with 'seen' set to "
                  + last.id()
                  + ".")
          .with("rulings", told);
    }
  }

  /** What a ruling is about; a revocation is about what the revoked ruling was about. */
  private static List<String> things(Ruling ruling, List<Ruling> all) {
    Ruling at = ruling;
    for (int depth = 0; depth < 20 && at instanceof Ruling.Revoke revoke; depth++) {
      Ruling revoked =
          all.stream().filter(r -> r.id().equals(revoke.ruling())).findFirst().orElse(null);
      if (revoked == null) {
        break;
      }
      at = revoked;
    }
    return RulingJson.about(at);
  }

  /** All rulings, newest first, with the sequence at which they stand in the record. */
  static List<Entry.Ruled> newest(List<Entry> entries) {
    List<Entry.Ruled> rulings = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i) instanceof Entry.Ruled ruled) {
        rulings.add(ruled);
      }
    }
    return rulings;
  }
}
