package org.dateline.desk;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.claim.Kind;
import org.dateline.claim.Verification;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents a question lets through. Values of one parameter are alternatives; all parameters
 * must hold. Each parameter has a bit, so that a row tells which of them keep it out.
 */
final class IncidentFilter {
  static final Set<String> PARAMETERS =
      Set.of(
          "from",
          "to",
          "kind",
          "place",
          "actor",
          "outlet",
          "grade",
          "verification",
          "civilians",
          "q");

  static final int DATE = 1;
  static final int KIND = 2;
  static final int PLACE = 4;
  static final int ACTOR = 8;
  static final int OUTLET = 16;
  static final int GRADE = 32;
  static final int VERIFICATION = 64;
  static final int CIVILIANS = 128;
  static final int WORDS = 256;

  private final IncidentTable table;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;
  private final Set<Kind> kinds;
  private final @Nullable BitSet places;
  private final @Nullable BitSet actors;
  private final @Nullable BitSet outlets;
  private final Set<Incident.Grade> grades;
  private final Set<Verification> verifications;
  private final @Nullable Boolean civilians;
  private final @Nullable BitSet words;

  IncidentFilter(Question question, Known known) {
    this.table = known.table();
    this.from = question.day("from");
    this.to = question.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Problem.badRequest("'to' must not lie before 'from'.");
    }
    this.kinds = kinds(question.codes("kind"));
    this.places = places(question.texts("place"), known);
    this.actors = numbers(question.texts("actor"), table::actorNumber);
    this.outlets = numbers(question.texts("outlet"), table::outletNumber);
    this.grades = set(question.constants("grade", Incident.Grade.class), Incident.Grade.class);
    this.verifications =
        set(question.constants("verification", Verification.class), Verification.class);
    this.civilians = question.yesOrNo("civilians");
    this.words = question.text("q").map(known::rowsWith).orElse(null);
  }

  private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> type) {
    return values.isEmpty() ? EnumSet.allOf(type) : EnumSet.copyOf(values);
  }

  private static Set<Kind> kinds(List<String> codes) {
    if (codes.isEmpty()) {
      return EnumSet.allOf(Kind.class);
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String code : codes) {
      boolean known = false;
      for (Kind kind : Kind.values()) {
        if (kind.code().equals(code) || IncidentJson.group(kind).equals(code)) {
          kinds.add(kind);
          known = true;
        }
      }
      if (!known) {
        throw Problem.badRequest(
            "There is no kind or group '" + code + "'; /api/v1/theatre lists them.");
      }
    }
    return kinds;
  }

  private static @Nullable BitSet places(List<String> ids, Known known) {
    if (ids.isEmpty()) {
      return null;
    }
    Function<String, Optional<Place>> byId = known.derivation().theatre().gazetteer()::byId;
    BitSet inside = new BitSet();
    for (String id : ids) {
      if (!id.startsWith("area:") && byId.apply(id).isEmpty()) {
        throw Problem.badRequest("The theatre has no place '" + id + "'.");
      }
      for (int i = 0; i < known.table().places.size(); i++) {
        if (!inside.get(i) && Areas.lies(known.table().places.get(i), id, byId)) {
          inside.set(i);
        }
      }
    }
    return inside;
  }

  private static @Nullable BitSet numbers(List<String> names, Function<String, Integer> number) {
    if (names.isEmpty()) {
      return null;
    }
    BitSet numbers = new BitSet();
    for (String name : names) {
      int found = number.apply(name);
      if (found >= 0) {
        numbers.set(found);
      }
    }
    return numbers;
  }

  /** The bits of the parameters that keep a row out; 0 where none does. */
  int misses(int row) {
    int misses = 0;
    int day = table.day[row];
    if ((from != null || to != null)
        && (day == IncidentTable.NO_DAY
            || (from != null && day < from.toEpochDay())
            || (to != null && day > to.toEpochDay()))) {
      misses |= DATE;
    }
    misses |= kinds.contains(table.kind[row]) ? 0 : KIND;
    int place = table.place[row];
    misses |= places == null || (place >= 0 && places.get(place)) ? 0 : PLACE;
    misses |= any(table.actors[row], actors) ? 0 : ACTOR;
    misses |= any(table.outlets[row], outlets) ? 0 : OUTLET;
    misses |= grades.contains(table.grade[row]) ? 0 : GRADE;
    misses |= verifications.contains(table.verification[row]) ? 0 : VERIFICATION;
    misses |= civilians == null || civilians == table.civilians[row] ? 0 : CIVILIANS;
    misses |= words == null || words.get(row) ? 0 : WORDS;
    return misses;
  }

  private static boolean any(int[] numbers, @Nullable BitSet wanted) {
    if (wanted == null) {
      return true;
    }
    for (int number : numbers) {
      if (wanted.get(number)) {
        return true;
      }
    }
    return false;
  }
}
