package org.dateline.brief;

import java.util.List;
import org.dateline.claim.Kind;

/**
 * A phrase for each kind of happening, as a noun ("the taking of Azaz by X") and as a statement
 * ("Azaz was reported taken by X"). Where the kind is wider than the report's own word, the phrase
 * is as wide as the kind, unless the word that the claim hangs on decides.
 */
final class Grammar {
  private Grammar() {}

  /** The happening as a noun phrase with its date; empty where the parts do not suffice. */
  static String nominal(Kind kind, Cast c) {
    String object = Names.list(c.places(), 8);
    String by = part(" by ", c.agents());
    String at = part(" ", c.at());
    String date = c.date();
    return switch (kind) {
      case CONTROL_GAIN ->
          thing(object, c.targets(), "the taking of ", by + loser(c, object) + date);
      case CONTROL_LOSS -> thing(object, c.targets(), "the loss of ", by + date);
      case CONTROL_HOLD -> thing(object, "", "control of ", by + date);
      case CONTROL_CONTEST -> thing(object, "", "a contest over ", between(c) + date);
      case CONTROL_ADVANCE ->
          thing(first(c.to(), object), c.targets(), "an advance" + by + " on ", date);
      case ROUTE_CUT -> thing(road(c), "", "the cutting of ", by + date);
      case ROUTE_OPEN -> thing(road(c), "", "the opening or use of ", by + date);
      case SIEGE_LAY -> thing(object, c.targets(), "the siege of ", by + date);
      case SIEGE_LIFT ->
          thing(object, c.targets(), "the lifting or breaking of the siege of ", by + date);
      case FIGHT_CLASH -> "fighting" + between(c) + at + road(" on ", c) + date;
      case STRIKE_AIR, STRIKE_SHELL, STRIKE_BOMB -> strike(kind, c, object, by) + date;
      case HARM_KILL -> harm("the killing of ", c, at + by + date);
      case HARM_ABDUCT -> harm("the abduction or detention of ", c, at + by + date);
      case HARM_ABUSE -> whom(c, "").isEmpty() ? "" : harm("the abuse of ", c, at + by + date);
      case HARM_DESTROY ->
          thing(
              whom(c, ""),
              object,
              "the destruction of or damage to ",
              (whom(c, "").isEmpty() ? "" : at) + by + date);
      case PEOPLE_TOLL -> c.count().isEmpty() ? "" : "a toll of " + c.count() + at + date;
      case PEOPLE_FLEE ->
          c.isEmpty() ? "" : "the " + flight(c) + " of " + who(c) + path(c, at) + date;
      case PEOPLE_RETURN -> c.isEmpty() ? "" : "the return of " + who(c) + path(c, at) + date;
      case PEOPLE_DEPRIVE -> "need or blocked aid among " + whom(c, "people") + at + date;
      case PEOPLE_AID ->
          c.isEmpty()
              ? ""
              : "the delivery of aid" + by + part(" to ", whom(c, "")) + path(c, at) + date;
      case DEAL_TALK -> "talks" + between(c) + at + date;
      case DEAL_AGREE -> agreement(c) + between(c) + at + date;
      case DEAL_BREAK -> "the breakdown of talks, a truce or an agreement" + between(c) + at + date;
      case DEAL_DEMAND -> spoken("a demand or appeal", c, by, " to ") + date;
      case DEAL_THREATEN -> spoken("a threat or warning", c, by, " to ") + date;
      case DEAL_ACCUSE -> spoken("an accusation", c, by, " against ") + date;
      case DEAL_SUPPORT -> spoken("support", c, by, " for ") + date;
      case DEAL_WITHHOLD -> spoken("the refusal or withdrawal of support", c, by, " for ") + date;
      case ACTOR_FORM ->
          thing(c.agents(), c.targets(), "a founding, new name or appointment of ", date);
      case ACTOR_ALLY -> two(c) ? "an alliance or merger" + between(c) + date : "";
      case ACTOR_SPLIT -> two(c) ? "a split, defection or rivalry" + between(c) + date : "";
      case ACTOR_DEPLOY -> thing(c.agents(), c.targets(), "the movement of ", path(c, at) + date);
    };
  }

  /** The happening as a statement without its full stop; empty where the parts do not suffice. */
  static String reported(Kind kind, Cast c) {
    String object = Names.list(c.places(), 8);
    String subject = first(object, c.targets());
    String by = part(" by ", c.agents());
    String verb = c.places().size() > 1 ? " were reported " : " was reported ";
    boolean bare = object.isEmpty();
    return switch (kind) {
      case CONTROL_GAIN ->
          bare ? noun(kind, c) : object + verb + "taken" + by + loser(c, object) + c.date();
      case CONTROL_LOSS -> bare ? noun(kind, c) : object + verb + "lost or left" + by + c.date();
      case CONTROL_HOLD ->
          bare || by.isEmpty() ? noun(kind, c) : object + verb + "held" + by + c.date();
      case CONTROL_CONTEST -> bare ? "" : object + verb + "contested" + between(c) + c.date();
      case ROUTE_CUT -> passable(c, "cut", by);
      case ROUTE_OPEN -> passable(c, by.isEmpty() ? "open" : "opened or in use", by);
      case SIEGE_LAY ->
          subject.isEmpty()
              ? ""
              : subject
                  + (bare ? " were reported " : verb)
                  + (c.trigger().contains("circl") ? "encircled" : "besieged")
                  + by
                  + c.date()
                  + (bare || c.count().isEmpty() ? "" : ", with " + c.count() + " inside");
      case SIEGE_LIFT ->
          subject.isEmpty()
              ? ""
              : "the siege of " + subject + " was reported lifted or broken" + by + c.date();
      case PEOPLE_FLEE ->
          c.isEmpty()
              ? ""
              : who(c)
                  + plural(who(c))
                  + "reported "
                  + fled(c)
                  + path(c, part(" ", c.at()))
                  + c.date();
      case PEOPLE_RETURN ->
          c.isEmpty()
              ? ""
              : who(c)
                  + plural(who(c))
                  + "reported to have returned"
                  + path(c, part(" ", c.at()))
                  + c.date();
      case PEOPLE_DEPRIVE ->
          whom(c, "people")
              + part(" ", c.at())
              + plural(whom(c, "people"))
              + "reported in need or without aid"
              + c.date();
      case CONTROL_ADVANCE,
          FIGHT_CLASH,
          STRIKE_AIR,
          STRIKE_SHELL,
          STRIKE_BOMB,
          HARM_KILL,
          HARM_ABDUCT,
          HARM_ABUSE,
          HARM_DESTROY,
          PEOPLE_TOLL,
          PEOPLE_AID,
          DEAL_TALK,
          DEAL_AGREE,
          DEAL_BREAK,
          DEAL_DEMAND,
          DEAL_THREATEN,
          DEAL_ACCUSE,
          DEAL_SUPPORT,
          DEAL_WITHHOLD,
          ACTOR_FORM,
          ACTOR_ALLY,
          ACTOR_SPLIT,
          ACTOR_DEPLOY ->
          noun(kind, c);
    };
  }

  /** True where the noun phrase of a kind takes a plural verb. */
  static boolean isPlural(Kind kind) {
    return kind == Kind.DEAL_TALK;
  }

  private static String noun(Kind kind, Cast c) {
    String noun = nominal(kind, c);
    return noun.isEmpty() ? "" : noun + (isPlural(kind) ? " were reported" : " was reported");
  }

  private static String thing(String first, String second, String before, String after) {
    String what = first(first, second);
    return what.isEmpty() ? "" : before + what + after;
  }

  private static String loser(Cast c, String object) {
    return object.isEmpty() ? "" : part(" from ", c.targets());
  }

  private static String road(Cast c) {
    if (!c.routes().isEmpty()) {
      return Names.list(c.routes(), 8);
    }
    if (!c.from().isEmpty() && !c.to().isEmpty()) {
      return "the road from " + c.from() + " to " + c.to();
    }
    String end = first(c.to(), Names.list(c.places(), 8));
    return end.isEmpty() ? "" : "a way to " + end;
  }

  private static String road(String before, Cast c) {
    return c.at().isEmpty() ? part(before, Names.list(c.routes(), 8)) : "";
  }

  private static String passable(Cast c, String how, String by) {
    String road = road(c);
    boolean many = c.routes().size() > 1 || road.matches("the (?:streets|roads)\\b.*");
    String verb = many ? " were reported " : " was reported ";
    return road.isEmpty() ? "" : road + verb + how + by + c.date();
  }

  private static String strike(Kind kind, Cast c, String object, String by) {
    String road = Names.list(c.routes(), 8);
    String on =
        c.targets().isEmpty()
            ? part(" on ", first(object, road))
            : " on " + c.targets() + (c.at().isEmpty() ? part(" on ", road) : " " + c.at());
    String noun = Weapons.noun(kind, c.trigger());
    boolean of = noun.equals("shelling") || noun.equals("bombardment");
    return noun + (of ? on.replaceFirst("^ on ", " of ") : on) + by;
  }

  private static String whom(Cast c, String otherwise) {
    return first(c.count(), first(c.targets(), otherwise));
  }

  private static String who(Cast c) {
    return first(c.count(), first(c.agents(), first(c.targets(), "people")));
  }

  private static String plural(String subject) {
    boolean one =
        subject.matches("(?:1|a|an|the) .*")
            && !subject.contains(" and ")
            && !subject.matches(".*(?:s|people|police|children|troops)$");
    return one ? " was " : " were ";
  }

  private static String path(Cast c, String at) {
    return part(" from ", c.from()) + part(" to ", c.to()) + at;
  }

  private static String flight(Cast c) {
    return c.trigger().contains("evacuat") ? "evacuation" : "displacement";
  }

  private static String fled(Cast c) {
    if (c.trigger().contains("evacuat")) {
      return "evacuated";
    }
    if (c.trigger().contains("refugee")) {
      return "to be refugees";
    }
    if (c.trigger().startsWith("fle") || c.trigger().startsWith("flight")) {
      return "to have fled";
    }
    return "displaced";
  }

  private static String agreement(Cast c) {
    for (String word : List.of("truce", "ceasefire", "cease-fire", "exchange", "surrender")) {
      if (c.trigger().contains(word)) {
        return (word.startsWith("e") ? "an " : "a ") + word;
      }
    }
    return "an agreement";
  }

  private static String spoken(String noun, Cast c, String by, String to) {
    String about = part(to, c.targets());
    return noun + by + about + (about.isEmpty() ? part(" ", c.at()) : "");
  }

  private static boolean two(Cast c) {
    return (!c.agents().isEmpty() && !c.targets().isEmpty()) || sides(c).contains(" and ");
  }

  private static String harm(String before, Cast c, String after) {
    return c.isEmpty() ? "" : before + whom(c, "people") + after;
  }

  private static String sides(Cast c) {
    return c.agents() + c.targets();
  }

  private static String between(Cast c) {
    if (c.agents().isEmpty() || c.targets().isEmpty()) {
      String sides = sides(c);
      return sides.contains(" and ") ? " between " + sides : part(" involving ", sides);
    }
    boolean several = c.agents().contains(" and ") || c.targets().contains(" and ");
    return several
        ? " between " + c.agents() + " on one side and " + c.targets() + " on the other"
        : " between " + c.agents() + " and " + c.targets();
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String part(String before, String text) {
    return text.isEmpty() ? "" : before + text;
  }
}
