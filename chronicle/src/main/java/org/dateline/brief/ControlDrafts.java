package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.control.Hold;
import org.dateline.incident.Incident;
import org.dateline.time.When;

/** Words who took and lost what: holdings that began in the span, then what they leave out. */
record ControlDrafts(Material material, Happenings happenings) {

  List<Draft> drafts(List<Incident> incidents) {
    Map<String, List<Hold>> alike = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Hold hold : material.changes()) {
      if (hold.status() == Hold.Status.UNKNOWN || material.claims(hold.basis()).isEmpty()) {
        continue;
      }
      told.addAll(hold.basis());
      alike.computeIfAbsent(statement(hold, "*"), key -> new ArrayList<>()).add(hold);
    }
    List<Draft> drafts = new ArrayList<>();
    alike.values().forEach(group -> drafts.add(draft(group)));
    List<Incident> rest = new ArrayList<>();
    for (Incident incident : incidents) {
      if (!Sorting.background(incident.kind())
          && incident.supporting().stream().noneMatch(told::contains)) {
        rest.add(incident);
      }
    }
    drafts.addAll(happenings.drafts(rest));
    return drafts;
  }

  private Draft draft(List<Hold> group) {
    group.sort(
        Comparator.comparingLong((Hold hold) -> hold.place().population())
            .reversed()
            .thenComparing(hold -> hold.place().name()));
    Hold first = group.get(0);
    List<String> places = new ArrayList<>();
    Set<String> claims = new LinkedHashSet<>();
    List<String> about = new ArrayList<>();
    double weight = 0;
    int fewest = Integer.MAX_VALUE;
    for (Hold hold : group) {
      places.add(hold.place().name());
      claims.addAll(hold.basis());
      about.add(hold.id());
      fewest = Math.min(fewest, happenings.independent(hold.basis()));
      weight = Math.max(weight, Weight.place(hold.place()) + 4 * hold.confidence());
    }
    String subject = Names.list(places, 8);
    List<Claim> behind = material.claims(first.basis());
    String sources = material.words().brackets(fewest, behind);
    if (group.size() > 1 && fewest > 1) {
      sources = sources.replace("independent sources", "or more independent sources each");
    }
    return new Draft(
        statement(first, subject).replace("%verb", places.size() > 1 ? "were" : "was")
            + sources.substring(0, sources.length() - 1)
            + sure(first.confidence())
            + ").",
        List.copyOf(claims),
        about,
        weight + Weight.sources(fewest) + Math.log(group.size()),
        When.on(first.from()));
  }

  private String statement(Hold hold, String subject) {
    String on = " on " + DayWords.day(hold.from());
    List<Claim> claims = material.claims(hold.basis());
    return switch (hold.status()) {
      case UNKNOWN -> "";
      case CONTESTED ->
          subject + " %verb reported contested from " + DayWords.day(hold.from()) + parties(claims);
      case HELD -> {
        boolean taken =
            claims.stream()
                .anyMatch(c -> c.kind() == Kind.CONTROL_GAIN || c.kind() == Kind.CONTROL_LOSS);
        yield taken
            ? subject + " %verb reported taken by " + holder(hold) + before(hold) + on
            : subject + " %verb reported held by " + holder(hold) + " as of" + on.substring(3);
      }
    };
  }

  private String holder(Hold hold) {
    Names names = material.words().names();
    if (hold.holder() != null) {
      String name = names.one(hold.holder(), material.claims(hold.basis()));
      if (!name.isEmpty()) {
        return name;
      }
    }
    return hold.side() == null ? "a party not named" : names.side(hold.side());
  }

  /** From whom it was taken: whoever held it before, if another side. */
  private String before(Hold hold) {
    Hold last = null;
    for (Hold earlier : material.holdings().getOrDefault(hold.place().id(), List.of())) {
      if (earlier.from().isBefore(hold.from())) {
        last = earlier;
      }
    }
    if (last == null || last.status() != Hold.Status.HELD) {
      return "";
    }
    String from = holder(last);
    boolean same = last.side() != null && last.side().equals(hold.side());
    return same || from.equals(holder(hold)) || from.equals("a party not named")
        ? ""
        : " from " + from;
  }

  private String parties(List<Claim> claims) {
    Set<String> named = new LinkedHashSet<>();
    for (Claim claim : claims) {
      claim.agents().forEach(agent -> named.add(material.words().names().speaker(agent, claim)));
      claim.targets().stream()
          .filter(target -> target.actor() != null)
          .forEach(target -> named.add(material.words().names().speaker(target, claim)));
    }
    named.remove("");
    return named.size() < 2 ? "" : ", with " + Names.list(List.copyOf(named), 4) + " named";
  }

  /** {@code ; confidence low} where the picture is less than sure. */
  static String sure(double confidence) {
    return confidence < 0.5 ? "; confidence low" : confidence < 0.8 ? "; confidence medium" : "";
  }
}
