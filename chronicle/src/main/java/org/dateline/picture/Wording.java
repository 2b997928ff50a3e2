package org.dateline.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.actor.Side;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.control.Hold;
import org.dateline.displacement.Corridor;
import org.dateline.figure.Count;
import org.dateline.figure.RollUp;
import org.dateline.forecast.Forecast;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.relation.Change;
import org.dateline.relation.Relation;
import org.dateline.source.SourceRecord;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Words what is derived: one plain sentence for each thing. Immutable and thread-safe. */
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Roster roster;

  /** With the names of a theatre's actors and sides. */
  public Wording(Roster roster) {
    this.roster = roster;
  }

  /** A day as people write it: "9 July 2014". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A span of days in words; empty where nothing is known. */
  public static String when(When when) {
    if (when.hasStart() && when.hasEnd()) {
      return when.days() == 1
          ? "on " + day(when.earliest())
          : "between " + day(when.earliest()) + " and " + day(when.latest());
    }
    if (when.hasStart()) {
      return "since " + day(when.earliest());
    }
    return when.hasEnd() ? "by " + day(when.latest()) : "";
  }

  /** What happened, as a noun: "capture". */
  public static String noun(Kind kind) {
    return switch (kind) {
      case CONTROL_GAIN -> "capture";
      case CONTROL_LOSS -> "loss";
      case CONTROL_HOLD -> "holding";
      case CONTROL_CONTEST -> "contest";
      case CONTROL_ADVANCE -> "advance";
      case ROUTE_CUT -> "closing of a route";
      case ROUTE_OPEN -> "opening of a route";
      case SIEGE_LAY -> "siege";
      case SIEGE_LIFT -> "end of siege";
      case FIGHT_CLASH -> "fighting";
      case STRIKE_AIR -> "air strike";
      case STRIKE_SHELL -> "shelling";
      case STRIKE_BOMB -> "bombing";
      case HARM_KILL -> "killing";
      case HARM_ABDUCT -> "abduction or detention";
      case HARM_ABUSE -> "abuse";
      case HARM_DESTROY -> "destruction";
      case PEOPLE_TOLL -> "toll";
      case PEOPLE_FLEE -> "flight or evacuation";
      case PEOPLE_RETURN -> "return";
      case PEOPLE_DEPRIVE -> "need";
      case PEOPLE_AID -> "aid";
      case DEAL_TALK -> "talks";
      case DEAL_AGREE -> "agreement";
      case DEAL_BREAK -> "breakdown of a deal";
      case DEAL_DEMAND -> "demand";
      case DEAL_THREATEN -> "threat";
      case DEAL_ACCUSE -> "accusation";
      case DEAL_SUPPORT -> "support";
      case DEAL_WITHHOLD -> "refusal of support";
      case ACTOR_FORM -> "founding or renaming";
      case ACTOR_ALLY -> "alliance";
      case ACTOR_SPLIT -> "split or rivalry";
      case ACTOR_DEPLOY -> "deployment";
    };
  }

  /** Name of a side; the id where the roster does not know it. */
  public String side(@Nullable String id) {
    return id == null ? "someone" : roster.side(id).map(Side::name).orElse(id);
  }

  /** Name of an actor; what was given where the roster does not know it. */
  public String actor(String idOrName) {
    return roster.byId(idOrName).map(Actor::name).orElse(idOrName);
  }

  /** What a claim says. */
  public String of(Claim claim) {
    StringBuilder words = new StringBuilder();
    switch (claim.modality()) {
      case ASSERTED -> {}
      case EXPECTED -> words.append("Expected: ");
      case CONDITIONAL -> words.append("On a condition: ");
      case DENIED -> words.append("Denied: ");
    }
    words.append(noun(claim.kind()));
    places(words, claim);
    words.append(list(" by ", claim.agents().stream().map(Mention::fullName).toList()));
    words.append(list(", concerning ", claim.targets().stream().map(Mention::fullName).toList()));
    if (claim.time() != null) {
      String when = when(claim.time().when());
      words.append(when.isEmpty() ? "" : " " + when);
    }
    return sentence(words);
  }

  private static void places(StringBuilder words, Claim claim) {
    for (PlaceMention mention : claim.places()) {
      words.append(
          switch (mention.role()) {
            case AT -> " at ";
            case FROM -> " from ";
            case TO -> " to ";
            case NEAR -> " near ";
            case ROUTE -> " on ";
          });
      words.append(mention.text());
    }
  }

  private static String list(String before, List<String> names) {
    return names.isEmpty() ? "" : before + String.join(" and ", names);
  }

  private static String sentence(StringBuilder words) {
    words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
    return words.append('.').toString();
  }

  /** What happened. */
  public String of(Incident incident) {
    StringBuilder words = new StringBuilder(noun(incident.kind()));
    if (!incident.placeName().isEmpty()) {
      words.append(" at ").append(incident.placeName());
    }
    words.append(list(" by ", incident.agents().stream().map(this::actor).toList()));
    words.append(list(", concerning ", incident.targets().stream().map(this::actor).toList()));
    String when = when(incident.when());
    words.append(when.isEmpty() ? "" : " " + when);
    return sentence(words);
  }

  /** Who held a place. */
  public String of(Hold hold) {
    StringBuilder words = new StringBuilder(hold.place().name());
    switch (hold.status()) {
      case HELD -> {
        String holder = hold.holder() == null ? side(hold.side()) : actor(hold.holder());
        words.append(" was held by ").append(holder);
        if (hold.side() != null && hold.holder() != null && !side(hold.side()).equals(holder)) {
          words.append(" (").append(side(hold.side())).append(')');
        }
      }
      case CONTESTED -> words.append(" was contested");
      case UNKNOWN -> words.append(": it is not known who held it");
    }
    return span(words, hold.from(), hold.to());
  }

  private static String span(
      StringBuilder words, @Nullable LocalDate from, @Nullable LocalDate to) {
    words.append(from == null ? "" : " from " + day(from));
    words.append(to == null ? " on" : " to " + day(to));
    return sentence(words);
  }

  /** How a route stood. */
  public String of(RouteState state) {
    StringBuilder words = new StringBuilder(state.route().name());
    words.append(
        switch (state.status()) {
          case OPEN -> " was open";
          case CUT -> " was cut";
          case CONTESTED -> " was contested: reports or holders along it disagree";
          case UNKNOWN -> ": it is not known whether it was open";
        });
    words.append(state.since() == null ? "" : " from " + day(state.since()) + " on");
    return sentence(words);
  }

  /** Who was besieged. */
  public String of(Siege siege) {
    StringBuilder words = new StringBuilder(siege.place().name());
    words.append(siege.besieged() == null ? "" : ", held by " + side(siege.besieged()) + ",");
    words.append(" was besieged");
    words.append(siege.besieger() == null ? "" : " by " + side(siege.besieger()));
    words.append(
        siege.assessor().equals("model") ? ", by the model" : ", says " + siege.assessor());
    words.append(siege.since() == null && siege.until() == null ? "" : ",");
    return span(words, siege.since(), siege.until());
  }

  /** A count. */
  public String of(FigureRange range) {
    StringBuilder words = new StringBuilder();
    words.append(range.best()).append(' ').append(range.who()).append(' ');
    words.append(range.measure().name().toLowerCase(Locale.ROOT));
    if (range.high() == null) {
      words.append(", at least ").append(range.low()).append(" by any source");
    } else if (range.low() != range.high()) {
      words.append(", from ").append(range.low()).append(" to ").append(range.high());
    }
    words.append(range.cumulative() ? ", a running total" : "");
    return sentence(words);
  }

  /** A number and its range: "120, from 100 to 150", "27 or more". */
  public static String range(Count count) {
    Long high = count.high();
    if (high == null) {
      return count.best() + ", " + count.low() + " or more";
    }
    return high == count.low()
        ? String.valueOf(count.best())
        : count.best() + ", from " + count.low() + " to " + high;
  }

  /** A line of figures rolled up. */
  public String of(RollUp.Row row) {
    StringBuilder words = new StringBuilder(row.name());
    words.append(": ").append(range(row.count()));
    return sentence(words);
  }

  /** How a source bore out. */
  public String of(SourceRecord source) {
    StringBuilder words = new StringBuilder(actor(source.name()));
    words.append(": of ").append(source.incidents()).append(" incidents that it told, ");
    words.append(source.corroborated().size()).append(" told by others too, ");
    words.append(source.contradicted().size()).append(" contradicted, ");
    words.append(source.first().size()).append(" told by it first");
    return sentence(words);
  }

  /** How two parties stood to each other. */
  public String of(Relation relation) {
    String other = other(relation);
    StringBuilder words = new StringBuilder(one(relation));
    words.append(
        switch (relation.stance()) {
          case HOSTILE -> " fought or stood against " + other;
          case ALLIED -> " was allied or fought side by side with " + other;
          case BACKS -> " backed " + other;
          case DEALS -> " talked or had an agreement with " + other;
        });
    words.append(", told of from ").append(day(relation.first()));
    words.append(" to ").append(day(relation.last()));
    return sentence(words);
  }

  /** Name of the first of two parties. */
  public String one(Relation relation) {
    return party(relation.one(), relation.ofSides());
  }

  /** Name of the second of two parties. */
  public String other(Relation relation) {
    return party(relation.other(), relation.ofSides());
  }

  private String party(String id, boolean side) {
    return side && roster.side(id).isPresent() ? side(id) : actor(id);
  }

  /** How an actor changed. */
  public String of(Change change) {
    String others = String.join(" and ", change.others().stream().map(this::actor).toList());
    StringBuilder words = new StringBuilder(actor(change.actor()));
    words.append(
        switch (change.what()) {
          case RENAMED -> " followed " + others + " under a new name";
          case MERGED -> " was merged from " + others;
          case SPLIT -> " came out of " + others;
          case JOINED -> " became part of " + others;
          case LEFT -> " was no longer part of " + others;
          case BACKED -> " was backed by " + others;
          case ALLIED -> " was allied with " + others;
        });
    LocalDate day = change.day();
    words.append(day == null ? "" : " from " + day(day));
    return sentence(words);
  }

  /** Who moved from where to where. */
  public String of(Corridor corridor, Gazetteer gazetteer) {
    StringBuilder words = new StringBuilder("people ");
    words.append(corridor.back() ? "returned" : "fled or were evacuated");
    words.append(corridor.from().isEmpty() ? "" : " from " + place(corridor.from(), gazetteer));
    words.append(corridor.to().isEmpty() ? "" : " to " + place(corridor.to(), gazetteer));
    words.append(corridor.count().best() == 0 ? "" : ": " + range(corridor.count()));
    return sentence(words);
  }

  private static String place(String idOrName, Gazetteer gazetteer) {
    return gazetteer.byId(idOrName).map(Place::name).orElse(idOrName);
  }

  /** What was expected, and what became of it. */
  public String of(Forecast forecast) {
    StringBuilder words = new StringBuilder("expected: ").append(noun(forecast.kind()));
    words.append(list(" by ", forecast.agents().stream().map(this::actor).toList()));
    words.append(
        switch (forecast.outcome()) {
          case OPEN -> "; open";
          case CAME_TRUE -> "; it came true";
          case DID_NOT -> "; it did not come true";
          case CONDITION_NOT_MET -> "; its condition was not met";
        });
    words.append(forecast.decided() == null ? "" : " on " + day(forecast.decided()));
    return sentence(words);
  }
}
