package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Roster;
import org.dateline.actor.Side;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.incident.Facts;
import org.dateline.place.Gazetteer;
import org.dateline.place.Route;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;

/** The names of parties as they stand in a sentence: from the roster, else the report's words. */
final class Names {
  private static final Set<String> TAKES_THE =
      Set.of(
          ("army front state government party union movement council coalition command directorate "
                  + "organization organisation nations states kingdom observatory units ministry "
                  + "guard corps division divisions committee committees federation administration "
                  + "legion alliance crescent cross network agency press programme monitor brigade brigades "
                  + "battalion battalions force room center centre service institute company group "
                  + "mechanism envoy commission mission forces police office department gazette "
                  + "review times post daily opposition regime military militia province "
                  + "presidency kremlin pentagon bloc insurgency air-force leadership contingent")
              .split(" "));
  private static final Set<String> MASS =
      Set.of(
          ("media artillery personnel infantry aircraft staff television tv aid police civilians "
                  + "people troops children women men shellfire weaponry equipment ammunition "
                  + "armour armor shelling radio everyone")
              .split(" "));
  private static final Set<String> COUNTED =
      Set.of(
          ("a an the some several many most all both two three four five six seven eight nine ten "
                  + "dozens scores hundreds thousands other more few no another each every any")
              .split(" "));
  private static final Set<String> NO_NAME =
      Set.of(
          ("he she it they we i you who which that this these those him her them us one ones "
                  + "there nobody somebody someone anyone both others everyone what whatever")
              .split(" "));
  private static final Pattern POSSESSIVE =
      Pattern.compile("^(?:its|their|his|her|our|my|your|whose)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern TAIL =
      Pattern.compile("\\s(?:of|for|in|on|at|from|to|with|against|and|who|near|inside)\\s.*");

  private static final String GENERIC = "(generic)";
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile(
          "^(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b\\s*|^(?:january|february|march|april|may"
              + "|june|july|august|september|october|november|december|ramadan)$",
          Pattern.CASE_INSENSITIVE);

  private final Roster roster;
  private final Gazetteer gazetteer;
  private final Facts facts;

  Names(Theatre theatre, Facts facts) {
    this.roster = theatre.roster();
    this.gazetteer = theatre.gazetteer();
    this.facts = facts;
  }

  /** Names of several parties, each once, with "and"; empty where none has a name. */
  String all(List<String> idsOrNames, List<Claim> claims) {
    List<String> names = new ArrayList<>();
    for (String one : idsOrNames) {
      String name = one(one, claims);
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return list(names, 4);
  }

  /**
   * Name of a party.
   *
   * @param idOrName id in the roster, or words of a report
   * @param claims the claims that speak of it: they tell whether a capital is one of a name
   * @return with an article where English wants one; empty for a pronoun
   */
  String one(String idOrName, List<Claim> claims) {
    Optional<Actor> actor = roster.byId(idOrName);
    if (actor.isPresent()) {
      return actor.get().name().contains(GENERIC)
          ? generic(actor.get(), claims)
          : actor(actor.get());
    }
    String words = POSSESSIVE.matcher(PlainText.line(idOrName)).replaceFirst("");
    words = DAY_OR_MONTH.matcher(words).replaceFirst("");
    if (words.isEmpty() || NO_NAME.contains(words.toLowerCase(Locale.ROOT))) {
      return "";
    }
    for (Claim claim : claims) {
      words = lowered(words, idOrName, mentions(claim), claim);
    }
    return article(ofAdjective(words));
  }

  /** "Rebel-held" is held by rebels, "Kurdish-held" by Kurdish forces. */
  private static String ofAdjective(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "rebel", "insurgent", "militant", "jihadist" -> words.toLowerCase(Locale.ROOT) + "s";
      case "kurdish", "turkish", "syrian", "russian", "iranian", "american" -> words + " forces";
      default -> words;
    };
  }

  /** A side without a name of its own is called what the report calls it: rebels, Kurds. */
  private String generic(Actor actor, List<Claim> claims) {
    for (Claim claim : claims) {
      for (Mention mention : mentions(claim)) {
        if (actor.id().equals(mention.actor())
            && !NO_NAME.contains(mention.fullName().toLowerCase(Locale.ROOT))
            && roster.byId(mention.fullName()).isEmpty()) {
          String words = one(mention.fullName(), List.of(claim));
          if (!words.isEmpty()) {
            return words;
          }
        }
      }
    }
    return actor(actor);
  }

  private static List<Mention> mentions(Claim claim) {
    List<Mention> all = new ArrayList<>(claim.agents());
    all.addAll(claim.targets());
    all.addAll(claim.sources());
    return all;
  }

  /** Name of a speaker. */
  String speaker(Mention mention, Claim claim) {
    return one(mention.actor() == null ? mention.fullName() : mention.actor(), List.of(claim));
  }

  /** Name of an outlet in the middle of a sentence. */
  static String outlet(String name) {
    String line = PlainText.line(name);
    if (line.startsWith("The ")) {
      return "the " + line.substring(4);
    }
    return line.equals("unknown outlet") ? "an unknown outlet" : article(line);
  }

  /** Name of a side. */
  String side(String id) {
    String name = roster.side(id).map(Side::name).orElse(id);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "government and allies" -> "the government and its allies";
      case "opposition" -> "the opposition";
      default -> article(name);
    };
  }

  /** Name of a road or crossing. */
  static String route(Route route) {
    return route(route.name());
  }

  static String route(String name) {
    String line = PlainText.line(name);
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.startsWith("the ")) {
      return "the " + line.substring(4);
    }
    boolean pair = line.contains(" - ") && !lower.matches(".*\\b(?:road|highway|motorway)\\b.*");
    return pair ? "the road " + line : "the " + line;
  }

  private String actor(Actor actor) {
    if (actor.kind() == ActorKind.CIVILIAN) {
      return actor.name().toLowerCase(Locale.ROOT);
    }
    String name = BRACKETS.matcher(PlainText.line(actor.name())).replaceAll("").strip();
    if (name.startsWith("Unidentified ")) {
      return "an unidentified " + name.substring(13);
    }
    return article(name.startsWith("The ") ? name.substring(4) : name, name.startsWith("The "));
  }

  private static String article(String name) {
    return article(name, false);
  }

  private static String article(String words, boolean always) {
    String bare = TAIL.matcher(words).replaceFirst("");
    String head = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (first.equals("the")) {
      return "the" + words.substring(3);
    }
    if (COUNTED.contains(first) || Character.isDigit(first.charAt(0)) && !bare.contains(" ")) {
      return words;
    }
    boolean proper = bare.substring(bare.lastIndexOf(' ') + 1).matches("\\p{Lu}.*");
    if (always || (TAKES_THE.contains(head) && (proper || !head.equals("forces")))) {
      return MASS.contains(head) ? words : "the " + words;
    }
    if (head.equals("force") || bare.endsWith(" air force")) {
      return "the " + words;
    }
    boolean common = Character.isLowerCase(head.isEmpty() ? 'A' : lastWord(bare).charAt(0));
    boolean plural = head.endsWith("s") && !head.endsWith("ss") || MASS.contains(head);
    if (!common || plural || head.startsWith("al-")) {
      return words;
    }
    return ("aeiouAEIO".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Takes back the capital that only the beginning of a sentence gave. */
  private String lowered(String words, String name, List<Mention> mentions, Claim claim) {
    for (Mention mention : mentions) {
      if (!mention.fullName().equals(name) || !words.matches("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Ll}.*)?")) {
        continue;
      }
      String lower = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
      String first = lower.split("[ -]", 2)[0];
      String text = facts.report(claim.reportId()).map(Report::text).orElse("");
      if (Pattern.compile("\\b" + Pattern.quote(first) + "\\b").matcher(text).find()
          || TAKES_THE.contains(first)
          || MASS.contains(first)
          || (first.endsWith("s") && lower.equals(first) && gazetteer.named(words).isEmpty())) {
        return lower;
      }
    }
    return words;
  }

  /** {@code A, B and C}; past a limit {@code A, B and 3 others}. */
  static String list(List<String> names, int most) {
    List<String> shown = names;
    if (names.size() > most) {
      shown = new ArrayList<>(names.subList(0, most - 1));
      shown.add(CountWords.small(names.size() - most + 1) + " others");
    }
    if (shown.size() < 2) {
      return shown.isEmpty() ? "" : shown.get(0);
    }
    return String.join(", ", shown.subList(0, shown.size() - 1))
        + " and "
        + shown.get(shown.size() - 1);
  }
}
