package org.dateline.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.claim.Kind;

/**
 * Our kinds as ACLED's event and sub-event types, by ACLED's codebook. {@code docs/export.md} shows
 * the table for readers; a test holds the two together.
 */
final class Crosswalk {
  private static final Pattern SUICIDE = Pattern.compile("\\b(suicide|svbied|kamikaze)\\b");
  private static final Pattern CHEMICAL =
      Pattern.compile("\\b(chemical|chlorine|sarin|mustard gas|nerve agent|poison gas|gassed)\\b");
  private static final Pattern GRENADE = Pattern.compile("\\bgrenades?\\b");
  private static final Pattern SEXUAL =
      Pattern.compile("\\b(rape[sd]?|raping|sexual\\w*|sex slaves?)\\b");
  private static final Pattern ARREST = Pattern.compile("\\barrest(s|ed|ing)?\\b");

  private Crosswalk() {}

  /** ACLED's event types that a report of ours can give rise to. */
  enum Type {
    /** Armed groups fight. */
    BATTLES("Battles", "Political violence"),
    /** Weapons that work at range. */
    EXPLOSIONS("Explosions/Remote violence", "Political violence"),
    /** An armed group harms the unarmed. */
    CIVILIANS("Violence against civilians", "Political violence"),
    /** What matters and is no violence. */
    STRATEGIC("Strategic developments", "Strategic developments");

    /** The value of {@code event_type}. */
    final String label;

    /** The value of {@code disorder_type}. */
    final String disorder;

    Type(String label, String disorder) {
      this.label = label;
      this.disorder = disorder;
    }
  }

  /**
   * What an incident is in ACLED's terms.
   *
   * @param type event type
   * @param sub sub-event type
   */
  record Coded(Type type, String sub) {}

  /**
   * ACLED's types for an incident.
   *
   * @param words the words that express the event in the reports
   * @param byState true where the doer is the state's side of the country
   * @return empty for kinds that ACLED does not record
   */
  static Optional<Coded> of(Kind kind, String words, boolean byState) {
    String told = words.toLowerCase(Locale.ROOT);
    return switch (kind) {
      case CONTROL_GAIN ->
          coded(
              Type.BATTLES,
              byState ? "Government regains territory" : "Non-state actor overtakes territory");
      case CONTROL_LOSS -> coded(Type.STRATEGIC, "Non-violent transfer of territory");
      case CONTROL_CONTEST, FIGHT_CLASH -> coded(Type.BATTLES, "Armed clash");
      case CONTROL_ADVANCE, ACTOR_FORM, ACTOR_ALLY, ACTOR_SPLIT, ACTOR_DEPLOY ->
          coded(Type.STRATEGIC, "Change to group/activity");
      case ROUTE_CUT, ROUTE_OPEN, SIEGE_LAY, SIEGE_LIFT, PEOPLE_FLEE, DEAL_BREAK ->
          coded(Type.STRATEGIC, "Other");
      case STRIKE_AIR ->
          coded(
              Type.EXPLOSIONS,
              CHEMICAL.matcher(told).find() ? "Chemical weapon" : "Air/drone strike");
      case STRIKE_SHELL ->
          coded(
              Type.EXPLOSIONS,
              CHEMICAL.matcher(told).find()
                  ? "Chemical weapon"
                  : "Shelling/artillery/missile attack");
      case STRIKE_BOMB ->
          coded(
              Type.EXPLOSIONS,
              SUICIDE.matcher(told).find()
                  ? "Suicide bomb"
                  : GRENADE.matcher(told).find() ? "Grenade" : "Remote explosive/landmine/IED");
      case HARM_KILL -> coded(Type.CIVILIANS, "Attack");
      case HARM_ABDUCT ->
          byState && ARREST.matcher(told).find()
              ? coded(Type.STRATEGIC, "Arrests")
              : coded(Type.CIVILIANS, "Abduction/forced disappearance");
      case HARM_ABUSE ->
          coded(Type.CIVILIANS, SEXUAL.matcher(told).find() ? "Sexual violence" : "Attack");
      case HARM_DESTROY -> coded(Type.STRATEGIC, "Looting/property destruction");
      case DEAL_TALK, DEAL_AGREE -> coded(Type.STRATEGIC, "Agreement");
      case CONTROL_HOLD,
          PEOPLE_TOLL,
          PEOPLE_RETURN,
          PEOPLE_DEPRIVE,
          PEOPLE_AID,
          DEAL_DEMAND,
          DEAL_THREATEN,
          DEAL_ACCUSE,
          DEAL_SUPPORT,
          DEAL_WITHHOLD ->
          Optional.empty();
    };
  }

  private static Optional<Coded> coded(Type type, String sub) {
    return Optional.of(new Coded(type, sub));
  }
}
