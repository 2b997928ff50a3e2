package org.dateline.brief;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.claim.Figure.Measure;
import org.dateline.claim.Kind;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;

/** Which section an incident belongs to. */
final class Sorting {
  private static final Pattern FIGHTERS =
      Pattern.compile(
          "\\b(?:fighters?|soldiers?|troops|militants?|rebels?|gunmen|combatants?|jihadists?"
              + "|insurgents?|personnel|officers?|members?|commanders?|terrorists?|militiamen)\\b");
  private static final Pattern CIVILIANS =
      Pattern.compile("\\b(?:civilians?|child(?:ren)?|wom[ae]n|residents?|families|patients?)\\b");
  private static final Pattern PROTECTED =
      Pattern.compile(
          "\\b(?:hospitals?|clinics?|schools?|markets?|mosques?|churches|bakery|bakeries|homes?"
              + "|houses?|convoys?|ambulances?|aid|camps?|civilians?|residential|doctors?)\\b");

  private Sorting() {}

  static Topic topic(Incident incident) {
    return switch (incident.kind()) {
      case CONTROL_GAIN, CONTROL_LOSS, CONTROL_HOLD, CONTROL_CONTEST -> Topic.CONTROL;
      case ROUTE_CUT, ROUTE_OPEN, SIEGE_LAY, SIEGE_LIFT -> Topic.ACCESS;
      case HARM_KILL, HARM_ABDUCT, HARM_ABUSE, HARM_DESTROY -> Topic.HARM;
      case PEOPLE_TOLL -> fightersOnly(incident) ? Topic.FIGHTING : Topic.HARM;
      case STRIKE_AIR, STRIKE_SHELL, STRIKE_BOMB ->
          (harms(incident) && !fightersOnly(incident)) || hitsProtected(incident)
              ? Topic.HARM
              : Topic.FIGHTING;
      case FIGHT_CLASH -> civilians(incident) ? Topic.HARM : Topic.FIGHTING;
      case CONTROL_ADVANCE, ACTOR_DEPLOY -> Topic.FIGHTING;
      case PEOPLE_FLEE, PEOPLE_RETURN, PEOPLE_DEPRIVE, PEOPLE_AID -> Topic.PEOPLE;
      case DEAL_TALK,
          DEAL_AGREE,
          DEAL_BREAK,
          DEAL_DEMAND,
          DEAL_THREATEN,
          DEAL_ACCUSE,
          DEAL_SUPPORT,
          DEAL_WITHHOLD,
          ACTOR_FORM,
          ACTOR_ALLY,
          ACTOR_SPLIT ->
          Topic.DEALS;
    };
  }

  /** True where a count is of fighters by the report's own word. */
  static boolean fighters(FigureRange range) {
    return FIGHTERS.matcher(range.who().toLowerCase(Locale.ROOT)).find();
  }

  private static boolean fightersOnly(Incident incident) {
    return harms(incident)
        && incident.figures().stream().filter(Sorting::harm).allMatch(Sorting::fighters);
  }

  private static boolean civilians(Incident incident) {
    return incident.figures().stream()
        .filter(Sorting::harm)
        .anyMatch(f -> CIVILIANS.matcher(f.who().toLowerCase(Locale.ROOT)).find());
  }

  private static boolean hitsProtected(Incident incident) {
    String hit = String.join(" ", incident.targets()) + " " + incident.placeName();
    String where = incident.where() == null ? "" : " " + incident.where().name();
    return PROTECTED.matcher((hit + where).toLowerCase(Locale.ROOT)).find();
  }

  private static boolean harms(Incident incident) {
    return incident.figures().stream().anyMatch(Sorting::harm);
  }

  private static boolean harm(FigureRange range) {
    return range.measure() == Measure.KILLED || range.measure() == Measure.WOUNDED;
  }

  /** True for kinds that only restate who holds what: the holdings say it better. */
  static boolean background(Kind kind) {
    return kind == Kind.CONTROL_HOLD;
  }
}
