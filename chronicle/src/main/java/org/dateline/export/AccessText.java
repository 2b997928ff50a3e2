package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.access.Consequences;
import org.dateline.access.Consequences.Effect;
import org.dateline.access.Reach;
import org.dateline.access.RouteState;
import org.dateline.access.Scenario;
import org.dateline.access.Siege;
import org.dateline.control.Hold;
import org.dateline.picture.Wording;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/** Who can be reached, and what would change, as text for a terminal. */
public final class AccessText {
  private static final int MOST_SHOWN = 30;

  private final Theatre theatre;
  private final Wording wording;

  /** With the names of a theatre. */
  public AccessText(Theatre theatre) {
    this.theatre = theatre;
    this.wording = new Wording(theatre.roster());
  }

  static String routeName(Theatre theatre, String id) {
    return theatre.routes().stream()
        .filter(r -> r.id().equals(id))
        .map(Route::name)
        .findFirst()
        .orElseGet(() -> theatre.gazetteer().byId(id).map(Place::name).orElse(id));
  }

  private String place(String id) {
    return theatre.gazetteer().byId(id).map(Place::name).orElse(id);
  }

  private String places(List<String> ids) {
    return String.join(" – ", ids.stream().map(this::place).toList());
  }

  private String routes(List<String> ids) {
    return String.join(", ", ids.stream().map(id -> routeName(theatre, id)).toList());
  }

  /** The heading of an answer on a day. */
  private static StringBuilder heading(LocalDate asOf, @Nullable LocalDate knownOn) {
    StringBuilder out = new StringBuilder("As of ").append(Wording.day(asOf));
    out.append(knownOn == null ? "" : ", as known on " + Wording.day(knownOn));
    return out.append("\n\n");
  }

  /** Whether each of some places could be reached, those that are cut off first. */
  public String of(LocalDate asOf, @Nullable LocalDate knownOn, List<Reach> reaches) {
    StringBuilder out = heading(asOf, knownOn);
    if (theatre.routes().stream().allMatch(r -> r.links().isEmpty())) {
      out.append("Who can be reached: unknown, no routes.\n");
    }
    for (Reach.Verdict verdict :
        List.of(Reach.Verdict.CUT_OFF, Reach.Verdict.REACHABLE, Reach.Verdict.UNKNOWN)) {
      for (Reach reach : reaches) {
        if (reach.verdict() == verdict) {
          of(out, reach);
        }
      }
    }
    return out.toString();
  }

  private void of(StringBuilder out, Reach reach) {
    out.append(reach.place().name());
    if (reach.side() != null) {
      out.append(" (").append(wording.side(reach.side())).append(')');
    }
    out.append(": ");
    switch (reach.verdict()) {
      case UNKNOWN -> out.append(reach.reason()).append('\n');
      case CUT_OFF -> {
        out.append("cut off, ").append(percent(reach.cutOff()));
        out.append(reach.since() == null ? "" : ", since " + reach.since());
        out.append(reach.besieger() == null ? "" : ", by " + wording.side(reach.besieger()));
        out.append('\n');
      }
      case REACHABLE -> {
        out.append("can be reached; cut off with ").append(percent(reach.cutOff()));
        if (reach.cutOffAtMost() > reach.cutOff()) {
          out.append(" to ").append(percent(reach.cutOffAtMost()));
        }
        out.append('\n');
        line(out, "way", places(reach.way()));
        line(out, "of which nothing is known", names(reach.unknown()));
        line(out, "last routes", routes(reach.lastRoutes()));
        line(out, "would be cut off by the loss of", names(reach.critical()));
        if (reach.minimumCut().size() > 1) {
          line(out, "or of all of", names(reach.minimumCut()));
        }
      }
    }
    line(out, "people", people(reach));
    for (Siege siege : reach.sieges()) {
      line(
          out,
          siege.byModel() ? "siege by the model" : "siege, says " + siege.assessor(),
          siege(siege));
    }
  }

  private String names(List<String> ids) {
    return String.join(", ", ids.stream().map(this::place).toList());
  }

  private String siege(Siege siege) {
    StringBuilder out = new StringBuilder();
    out.append(siege.since() == null ? "first day not known" : "since " + siege.since());
    for (Siege.Stretch gap : siege.breaks()) {
      out.append(", broken ").append(gap.from()).append(" to ").append(gap.to());
    }
    out.append(siege.until() == null ? "" : ", until " + siege.until());
    out.append(siege.besieger() == null ? "" : ", by " + wording.side(siege.besieger()));
    out.append("; ").append(String.join("; ", siege.criteria()));
    return out.append(" (").append(siege.id()).append(')').toString();
  }

  private static void line(StringBuilder out, String what, String value) {
    if (!value.isEmpty()) {
      out.append("    ").append(what).append(": ").append(value).append('\n');
    }
  }

  private static String people(Reach reach) {
    if (reach.people() == null) {
      return "";
    }
    String from =
        reach.peopleFrom().equals(Siege.GAZETTEER)
            ? "by the gazetteer"
            : "by claim " + reach.peopleFrom();
    return number(reach.people()) + ", " + from;
  }

  /** What would change if a scenario came true. */
  public String of(Consequences consequences, @Nullable LocalDate knownOn) {
    StringBuilder out = heading(consequences.scenario().asOf(), knownOn);
    out.append("Supposed\n");
    consequences.before().forEach(b -> out.append("  ").append(supposed(b)).append('\n'));
    consequences.unanswered().forEach(u -> out.append("  ").append(u).append('\n'));
    effects(out, "Cut off", consequences.cutOff(), true);
    effects(out, "No longer cut off", consequences.relieved(), false);
    lastWays(out, consequences.lastWays());
    out.append("\nRoutes that would stand otherwise by who holds what lies along them\n");
    if (consequences.routes().isEmpty()) {
      out.append("  none\n");
    }
    for (Consequences.RouteChange change : consequences.routes()) {
      out.append("  ").append(change.before().route().name()).append(": ");
      out.append(code(change.before().holders().status())).append(" -> ");
      out.append(code(change.after()));
      boolean told = change.before().reported().status() != RouteState.Status.UNKNOWN;
      out.append(told ? "; reports say it was " + code(change.before().reported().status()) : "");
      out.append('\n');
    }
    return out.toString();
  }

  private String supposed(Consequences.Before before) {
    if (before.supposed() instanceof Scenario.Holder holder) {
      String is =
          switch (holder.status()) {
            case HELD -> "held by " + wording.side(holder.side());
            case CONTESTED -> "contested";
            case UNKNOWN -> "held by no one knows whom";
          };
      return holder.place().name() + ": " + is + " (it was " + was(before.hold()) + ")";
    }
    Scenario.Passage passage = (Scenario.Passage) before.supposed();
    RouteState was = before.route();
    return passage.route().name()
        + ": "
        + code(passage.status())
        + " (it was "
        + (was == null ? "unknown" : code(was.status()))
        + ")";
  }

  private String was(@Nullable Hold hold) {
    if (hold == null) {
      return "not known who held it";
    }
    return switch (hold.status()) {
      case HELD -> "held by " + wording.side(hold.side() == null ? hold.holder() : hold.side());
      case CONTESTED -> "contested";
      case UNKNOWN -> "not known who held it";
    };
  }

  private void effects(StringBuilder out, String heading, List<Effect> effects, boolean lost) {
    out.append('\n').append(heading).append(counted(effects)).append('\n');
    if (effects.isEmpty()) {
      out.append("  none\n");
    }
    for (Effect effect : effects.subList(0, Math.min(MOST_SHOWN, effects.size()))) {
      Reach after = effect.after();
      out.append("  ").append(effect.place().name());
      out.append(" (").append(wording.side(after.side())).append(")");
      String people = people(after);
      out.append(people.isEmpty() ? "" : ", people: " + people);
      out.append("; cut off with ").append(chance(effect.before()));
      out.append(" -> ").append(chance(after)).append('\n');
      Reach shown = lost ? effect.before() : after;
      boolean open = shown.verdict() == Reach.Verdict.REACHABLE;
      line(out, lost ? "lost way" : "way", open ? places(shown.way()) : "");
      line(out, "over", open ? routes(shown.routes()) : "");
      line(out, "last routes", lost ? "" : routes(after.lastRoutes()));
      line(out, "by", after.besieger() == null ? "" : wording.side(after.besieger()));
    }
    more(out, effects.size());
  }

  private static String chance(Reach reach) {
    return reach.verdict() == Reach.Verdict.UNKNOWN ? "unknown" : percent(reach.cutOff());
  }

  private static void more(StringBuilder out, int all) {
    if (all > MOST_SHOWN) {
      out.append("  (").append(all - MOST_SHOWN).append(" more; --format json has all)\n");
    }
  }

  private void lastWays(StringBuilder out, List<Effect> effects) {
    out.append("\nReached only over what would be their last route").append(counted(effects));
    out.append('\n');
    if (effects.isEmpty()) {
      out.append("  none\n");
    }
    Map<String, List<Effect>> byRoute = new LinkedHashMap<>();
    for (Effect effect : effects) {
      for (String route : effect.lastRoutes()) {
        byRoute.computeIfAbsent(route, k -> new ArrayList<>()).add(effect);
      }
    }
    byRoute.forEach(
        (route, there) -> {
          List<String> names = there.stream().map(e -> e.place().name()).toList();
          out.append("  ").append(routeName(theatre, route)).append(": ");
          out.append(String.join(", ", names.subList(0, Math.min(MOST_SHOWN, names.size()))));
          out.append(names.size() > MOST_SHOWN ? " and more" : "");
          out.append(counted(there)).append('\n');
          line(out, "way", places(there.get(0).after().way()));
        });
  }

  private static String counted(List<Effect> effects) {
    if (effects.isEmpty()) {
      return "";
    }
    long people = Consequences.people(effects);
    String places = effects.size() + (effects.size() == 1 ? " place" : " places");
    return " (" + places + (people == 0 ? "" : ", " + number(people) + " people") + ")";
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
