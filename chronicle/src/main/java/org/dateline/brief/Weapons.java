package org.dateline.brief;

import java.util.List;
import java.util.Map;
import org.dateline.claim.Kind;

/** What an attack is called: by the report's own word where that is plain, else by its kind. */
final class Weapons {
  private static final List<Map.Entry<String, String>> AIR =
      List.of(
          Map.entry("barrel", "a barrel bomb attack"),
          Map.entry("drone", "a drone attack"),
          Map.entry("helicopter", "a helicopter attack"));
  private static final List<Map.Entry<String, String>> GROUND =
      List.of(
          Map.entry("rocket", "rocket fire"),
          Map.entry("missile", "missile fire"),
          Map.entry("mortar", "mortar fire"),
          Map.entry("artillery", "artillery fire"),
          Map.entry("tank", "tank fire"),
          Map.entry("shell", "shelling"));
  private static final List<Map.Entry<String, String>> PLANTED =
      List.of(
          Map.entry("car", "a car bomb attack"),
          Map.entry("vehicle", "a vehicle bomb attack"),
          Map.entry("suicide", "a suicide attack"),
          Map.entry("mine", "a mine explosion"));

  private Weapons() {}

  static String noun(Kind kind, String trigger) {
    return switch (kind) {
      case STRIKE_AIR -> by(AIR, trigger, "an air attack");
      case STRIKE_SHELL -> by(GROUND, trigger, "bombardment");
      case STRIKE_BOMB -> by(PLANTED, trigger, "a bomb attack");
      case CONTROL_GAIN,
          CONTROL_LOSS,
          CONTROL_HOLD,
          CONTROL_CONTEST,
          CONTROL_ADVANCE,
          ROUTE_CUT,
          ROUTE_OPEN,
          SIEGE_LAY,
          SIEGE_LIFT,
          FIGHT_CLASH,
          HARM_KILL,
          HARM_ABDUCT,
          HARM_ABUSE,
          HARM_DESTROY,
          PEOPLE_TOLL,
          PEOPLE_FLEE,
          PEOPLE_RETURN,
          PEOPLE_DEPRIVE,
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
          throw new IllegalArgumentException(kind.code() + " is no strike");
    };
  }

  private static String by(
      List<Map.Entry<String, String>> words, String trigger, String otherwise) {
    for (Map.Entry<String, String> word : words) {
      if (trigger.contains(word.getKey())) {
        return word.getValue();
      }
    }
    return otherwise;
  }
}
