package org.dateline.theatre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Affiliation;
import org.dateline.actor.Allegiance;
import org.dateline.actor.Roster;
import org.dateline.actor.Side;

/** Reads the sides and actors of one pack. */
final class PartyReader {
  /** Opens a table of the pack. */
  interface Tables {
    Table open(String file, String... columns);
  }

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Set<String> PATTERNS = Set.of("plain", "dots", "diagonal", "back-diagonal");

  private final Tables tables;
  private final Set<String> places;
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<Allegiance> allegiances = new ArrayList<>();

  PartyReader(Tables tables, Set<String> places) {
    this.tables = tables;
    this.places = places;
  }

  List<Side> sides() {
    return List.copyOf(sides.values());
  }

  List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  List<Affiliation> affiliations() {
    return affiliations;
  }

  List<Allegiance> allegiances() {
    return allegiances;
  }

  void read() {
    readSides();
    readActors();
    readAffiliations();
    readAllegiances();
  }

  private void readSides() {
    Map<String, Row> rows = new HashMap<>();
    Set<String> letters = new HashSet<>();
    Table table =
        tables.open("sides.csv", "id", "name", "letter", "colour", "pattern", "allies", "sources");
    for (Row row : table.rows()) {
      Side side =
          new Side(
              row.required("id"),
              row.required("name"),
              row.required("letter"),
              row.required("colour"),
              row.required("pattern"),
              row.list("allies"),
              row.list("sources"));
      Row first = rows.putIfAbsent(side.id(), row);
      if (first != null && !side.id().isEmpty()) {
        row.fault("id '" + side.id() + "' is already that of line " + first.line());
        continue;
      }
      sides.put(side.id(), side);
      check(side, row, letters);
    }
    sides.forEach(
        (id, side) -> {
          Row row = rows.get(id);
          for (String ally : side.allies()) {
            if (row != null && !sides.containsKey(ally)) {
              row.fault("unknown side '" + ally + "' among the allies");
            }
          }
        });
  }

  private void check(Side side, Row row, Set<String> letters) {
    if (side.id().equals(Roster.NEUTRAL) || side.id().equals(Roster.UNKNOWN)) {
      row.fault("'" + side.id() + "' stands for no side and cannot be the id of one");
    }
    if (!side.letter().isEmpty() && side.letter().codePointCount(0, side.letter().length()) != 1) {
      row.fault("letter is '" + side.letter() + "'; write one letter");
    }
    if (!side.letter().isEmpty() && !letters.add(side.letter())) {
      row.fault("letter '" + side.letter() + "' is already that of another side");
    }
    if (!side.colour().isEmpty() && !COLOUR.matcher(side.colour()).matches()) {
      row.fault("colour is '" + side.colour() + "'; write it as #4F8F62");
    }
    if (!side.pattern().isEmpty() && !PATTERNS.contains(side.pattern())) {
      row.fault(
          "unknown pattern '"
              + side.pattern()
              + "'; known are plain, dots, diagonal, back-diagonal");
    }
    for (String source : side.sources()) {
      if (!places.contains(source)) {
        row.fault("sources name '" + source + "', which is no place of the pack");
      }
    }
  }

  private void readActors() {
    Map<String, Row> rows = new HashMap<>();
    Table table =
        tables.open(
            "actors.csv",
            "id",
            "name",
            "other_names",
            "kind",
            "side",
            "parent",
            "from",
            "to",
            "note");
    for (Row row : table.rows()) {
      LocalDate from = row.firstDay("from");
      LocalDate to = row.lastDay("to");
      row.checkSpan(from, to);
      Actor actor =
          new Actor(
              row.required("id"),
              row.required("name"),
              row.list("other_names"),
              row.oneOf("kind", ActorKind.class),
              side(row),
              row.orNull("parent"),
              from,
              to);
      Row first = rows.putIfAbsent(actor.id(), row);
      if (first != null && !actor.id().isEmpty()) {
        row.fault("id '" + actor.id() + "' is already that of line " + first.line());
        continue;
      }
      actors.put(actor.id(), actor);
    }
    for (Actor actor : actors.values()) {
      Row row = rows.get(actor.id());
      if (row != null) {
        checkParents(actor, row);
      }
    }
  }

  private void checkParents(Actor actor, Row row) {
    Set<String> seen = new HashSet<>(Set.of(actor.id()));
    for (Actor at = actor; at.parent() != null; ) {
      Actor parent = actors.get(at.parent());
      if (parent == null) {
        if (at == actor) {
          row.fault("unknown parent '" + at.parent() + "'");
        }
        return;
      }
      if (!seen.add(parent.id())) {
        row.fault("is its own parent, by way of '" + at.id() + "'");
        return;
      }
      at = parent;
    }
  }

  private void readAffiliations() {
    Table table =
        tables.open("affiliations.csv", "actor", "relation", "target", "from", "to", "note");
    for (Row row : table.rows()) {
      LocalDate from = row.firstDay("from");
      LocalDate to = row.lastDay("to");
      row.checkSpan(from, to);
      String actor = actor(row, "actor");
      String target = actor(row, "target");
      if (actor.equals(target) && !actor.isEmpty()) {
        row.fault("'" + actor + "' cannot be its own target");
      }
      affiliations.add(
          new Affiliation(
              actor, row.oneOf("relation", Affiliation.Relation.class), target, from, to));
    }
  }

  private void readAllegiances() {
    for (Row row : tables.open("allegiances.csv", "actor", "side", "from", "to", "note").rows()) {
      LocalDate from = row.firstDay("from");
      LocalDate to = row.lastDay("to");
      row.checkSpan(from, to);
      allegiances.add(new Allegiance(actor(row, "actor"), side(row), from, to));
    }
  }

  private String actor(Row row, String column) {
    String id = row.required(column);
    if (!id.isEmpty() && !actors.containsKey(id)) {
      row.fault("unknown " + column + " '" + id + "'; actors.csv does not have it");
    }
    return id;
  }

  private String side(Row row) {
    String side = row.required("side");
    if (!side.isEmpty()
        && !side.equals(Roster.NEUTRAL)
        && !side.equals(Roster.UNKNOWN)
        && !sides.containsKey(side)) {
      row.fault("unknown side '" + side + "'; sides.csv does not have it");
    }
    return side;
  }
}
