package org.dateline.incident;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim with one field corrected. Words that the analyst gives without offsets stand at the
 * trigger.
 */
final class Corrections {
  private Corrections() {}

  /**
   * @throws IllegalArgumentException where there is no such field or the value does not fit it
   */
  static Claim apply(Claim c, String field, String value, Gazetteer gazetteer) {
    Kind kind = c.kind();
    List<Mention> agents = c.agents();
    List<Mention> targets = c.targets();
    List<PlaceMention> places = c.places();
    TimeMention time = c.time();
    List<Figure> figures = c.figures();
    Modality modality = c.modality();
    List<Mention> sources = c.sources();
    Verification verification = c.verification();
    switch (field) {
      case "kind", "event" ->
          kind =
              Kind.of(word(value))
                  .orElseThrow(() -> new IllegalArgumentException("there is no kind " + value));
      case "agents" -> agents = mentions(c, value);
      case "targets" -> targets = mentions(c, value);
      case "places" -> places = places(c, value, gazetteer);
      case "time" -> time = time(c, value);
      case "figures" -> figures = figures(c, value);
      case "modality" -> modality = constant(Modality.class, word(value));
      case "sources" -> sources = mentions(c, value);
      case "verification" -> verification = constant(Verification.class, word(value));
      default -> throw new IllegalArgumentException("a claim has no field " + field);
    }
    return new Claim(
        c.id(),
        c.sentence(),
        kind,
        c.trigger(),
        agents,
        targets,
        places,
        time,
        figures,
        modality,
        sources,
        verification,
        c.confidence(),
        c.reader());
  }

  /**
   * The claim at another place: that place stands for all those at which it was said to be.
   *
   * @throws IllegalArgumentException where the gazetteer has no such place
   */
  static Claim moved(Claim c, String place, Gazetteer gazetteer) {
    Where where = at(place, gazetteer);
    List<PlaceMention> places = new ArrayList<>();
    boolean put = false;
    for (PlaceMention m : c.places()) {
      if (m.role() != PlaceMention.Role.AT) {
        places.add(m);
      } else if (!put) {
        places.add(new PlaceMention(m.text(), m.begin(), m.end(), m.role(), where, 1));
        put = true;
      }
    }
    if (!put) {
      String name = where instanceof Where.At at ? at.place().name() : place;
      places.add(
          0,
          new PlaceMention(
              name, c.trigger().start(), c.trigger().end(), PlaceMention.Role.AT, where, 1));
    }
    return new Claim(
        c.id(),
        c.sentence(),
        c.kind(),
        c.trigger(),
        c.agents(),
        c.targets(),
        places,
        c.time(),
        c.figures(),
        c.modality(),
        c.sources(),
        c.verification(),
        c.confidence(),
        c.reader());
  }

  /** A value as one word, with or without quotation marks. */
  private static String word(String value) {
    String bare = value.strip();
    return bare.startsWith("\"") ? String.valueOf(Json.parse(bare)) : bare;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("there is no such value as " + name);
  }

  private static List<?> list(String value) {
    if (Json.parse(value) instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("the value must be a list");
  }

  private static @Nullable String text(Object item, String key) {
    return item instanceof Map<?, ?> map && map.get(key) != null
        ? String.valueOf(map.get(key))
        : null;
  }

  private static int offset(Object item, String key, int otherwise) {
    return item instanceof Map<?, ?> map && map.get(key) instanceof Long number
        ? number.intValue()
        : otherwise;
  }

  private static String words(Object item, @Nullable String fallback) {
    String text = item instanceof String bare ? bare : text(item, "text");
    if (text == null && fallback == null) {
      throw new IllegalArgumentException("each entry needs a text");
    }
    return text == null ? String.valueOf(fallback) : text;
  }

  private static List<Mention> mentions(Claim c, String value) {
    List<Mention> mentions = new ArrayList<>();
    for (Object item : list(value)) {
      mentions.add(
          new Mention(
              words(item, text(item, "actor")),
              offset(item, "begin", c.trigger().start()),
              offset(item, "end", c.trigger().end()),
              text(item, "name"),
              text(item, "actor")));
    }
    return mentions;
  }

  private static List<PlaceMention> places(Claim c, String value, Gazetteer gazetteer) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (Object item : list(value)) {
      String id = text(item, "place");
      Where where = id == null ? named(words(item, null), gazetteer) : at(id, gazetteer);
      String role = text(item, "role");
      mentions.add(
          new PlaceMention(
              words(item, where instanceof Where.At at ? at.place().name() : id),
              offset(item, "begin", c.trigger().start()),
              offset(item, "end", c.trigger().end()),
              role == null ? PlaceMention.Role.AT : constant(PlaceMention.Role.class, role),
              where,
              1));
    }
    return mentions;
  }

  private static Where at(String id, Gazetteer gazetteer) {
    return new Where.At(
        gazetteer
            .byId(id)
            .orElseThrow(() -> new IllegalArgumentException("there is no place " + id)));
  }

  private static Where named(String name, Gazetteer gazetteer) {
    List<Place> found = gazetteer.named(name);
    return found.isEmpty() ? new Where.Named(name) : new Where.At(found.get(0));
  }

  private static @Nullable TimeMention time(Claim c, String value) {
    String bare = value.strip();
    if (bare.equals("null") || bare.isEmpty()) {
      return null;
    }
    Object item = bare.startsWith("{") ? Json.parse(bare) : Map.of("from", bare, "to", bare);
    LocalDate from = day(text(item == null ? "" : item, "from"), When.DAWN);
    LocalDate to = day(text(item == null ? "" : item, "to"), When.DUSK);
    String text = text(item == null ? "" : item, "text");
    return new TimeMention(
        text == null ? bare : text, c.trigger().start(), c.trigger().end(), When.between(from, to));
  }

  private static LocalDate day(@Nullable String value, LocalDate otherwise) {
    try {
      return value == null ? otherwise : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a day is written 2016-07-17, not " + value, e);
    }
  }

  private static List<Figure> figures(Claim c, String value) {
    List<Figure> figures = new ArrayList<>();
    for (Object item : list(value)) {
      Map<?, ?> map = item instanceof Map<?, ?> m ? m : Map.of();
      String who = text(map, "who");
      String measure = String.valueOf(map.get("measure"));
      figures.add(
          new Figure(
              constant(Figure.Measure.class, measure),
              who == null ? "people" : who.toLowerCase(Locale.ROOT),
              map.get("low") instanceof Long low ? low : null,
              map.get("high") instanceof Long high ? high : null,
              Boolean.TRUE.equals(map.get("approx")),
              Boolean.TRUE.equals(map.get("cumulative")),
              words(map, measure),
              offset(map, "begin", c.trigger().start()),
              offset(map, "end", c.trigger().end())));
    }
    return figures;
  }
}
