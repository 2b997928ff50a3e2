package org.dateline.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.ActorKind;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.picture.Derivation;
import org.dateline.picture.Withheld;
import org.dateline.theatre.Theatre;

/**
 * Finds the names in a record that may be those of private persons: of two or more words with
 * capitals, that neither the theatre's actors nor its places nor the outlets bear, and that do not
 * name a body. It errs on the side of taking out too much: a group that the theatre does not know
 * may be taken for a person.
 */
public final class PrivateNames {
  /** Words by which bodies call themselves. */
  private static final Set<String> BODIES =
      Set.of(
          "agency",
          "agencies",
          "air",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "battalion",
          "battalions",
          "brigade",
          "brigades",
          "bureau",
          "centre",
          "center",
          "chamber",
          "coalition",
          "command",
          "commission",
          "committee",
          "committees",
          "company",
          "conference",
          "corps",
          "council",
          "court",
          "defence",
          "defense",
          "department",
          "directorate",
          "division",
          "embassy",
          "faction",
          "federation",
          "fire",
          "force",
          "forces",
          "foundation",
          "front",
          "gathering",
          "government",
          "group",
          "guard",
          "guards",
          "hospital",
          "initiative",
          "institute",
          "liwa",
          "jaysh",
          "jaish",
          "harakat",
          "hayat",
          "jabhat",
          "katibat",
          "kataib",
          "legion",
          "mission",
          "media",
          "military",
          "militia",
          "ministry",
          "monitor",
          "monitoring",
          "movement",
          "nations",
          "network",
          "news",
          "office",
          "observatory",
          "operation",
          "operations",
          "organisation",
          "organization",
          "parliament",
          "party",
          "platoon",
          "police",
          "press",
          "programme",
          "program",
          "radio",
          "regiment",
          "relief",
          "security",
          "service",
          "society",
          "squadron",
          "staff",
          "state",
          "states",
          "tv",
          "union",
          "unit",
          "units",
          "university",
          "wire");

  private final Theatre theatre;
  private final Set<String> outlets = new HashSet<>();

  private PrivateNames(Derivation all) {
    this.theatre = all.theatre();
    all.facts().reports().forEach(r -> outlets.add(r.outlet().name().toLowerCase(Locale.ROOT)));
  }

  /**
   * What is to be withheld from what leaves: the names that analysts withheld, and those of private
   * persons where that is wished.
   */
  public static Withheld withheld(Derivation all, boolean privateToo) {
    Set<String> names = new TreeSet<>(all.redacted());
    if (privateToo) {
      PrivateNames finder = new PrivateNames(all);
      for (Claim claim : all.facts().claims()) {
        finder.add(claim.agents(), names);
        finder.add(claim.targets(), names);
        finder.add(claim.sources(), names);
      }
    }
    return Withheld.of(names);
  }

  private void add(List<Mention> mentions, Set<String> names) {
    for (Mention mention : mentions) {
      String name = mention.fullName().strip();
      if (!names.contains(name) && mayBePrivate(mention, name)) {
        names.add(name);
      }
    }
  }

  private boolean mayBePrivate(Mention mention, String name) {
    if (mention.actor() != null) {
      return theatre.roster().byId(mention.actor()).isEmpty();
    }
    String[] words = name.split("[\\s\\-]+");
    int large = 0;
    for (String word : words) {
      if (BODIES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
      large += !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
    }
    return words.length > 1
        && large > 1
        && !outlets.contains(name.toLowerCase(Locale.ROOT))
        && theatre.roster().named(name, null).stream().allMatch(a -> a.kind() == ActorKind.CIVILIAN)
        && theatre.gazetteer().named(name).isEmpty();
  }
}
