package org.dateline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.access.RouteState;
import org.dateline.access.Siege;
import org.dateline.control.Hold;
import org.dateline.forecast.Forecast;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Incident;
import org.dateline.picture.Evidence;
import org.dateline.picture.Picture;
import org.dateline.picture.Withheld;
import org.dateline.picture.Wording;
import org.dateline.theatre.Theatre;
import org.jspecify.annotations.Nullable;

/** A picture, and the evidence behind it, as text for a terminal. */
public final class PictureText {
  private static final int WIDEST = 36;

  private final Theatre theatre;
  private final Wording wording;
  private final Withheld withheld;

  /** With the names of a theatre. */
  public PictureText(Theatre theatre) {
    this(theatre, Withheld.NOTHING);
  }

  /** With the names of a theatre, and those to take out. */
  public PictureText(Theatre theatre, Withheld withheld) {
    this.theatre = theatre;
    this.withheld = withheld;
    this.wording = new Wording(theatre.roster());
  }

  /** The picture of a day: a heading and a table for each part; parts that are empty say so. */
  public String of(Picture picture) {
    StringBuilder out = new StringBuilder();
    out.append("As of ").append(Wording.day(picture.asOf()));
    LocalDate known = picture.knownOn();
    out.append(known == null ? "" : ", as known on " + Wording.day(known)).append("\n\n");
    table(out, "Holdings", picture.holdings().stream().map(this::row).toList());
    List<RouteState> told =
        picture.routes().stream().filter(r -> r.status() != RouteState.Status.UNKNOWN).toList();
    table(out, "Routes", told.stream().map(this::row).toList());
    int silent = picture.routes().size() - told.size();
    out.append(silent == 0 ? "" : "  (" + silent + " more of which nothing is known)\n\n");
    table(out, "Sieges", picture.sieges().stream().map(this::row).toList());
    picture.unanswered().forEach(u -> out.append("  ").append(u).append("\n\n"));
    table(out, "Figures", picture.figures().stream().map(this::row).toList());
    table(out, "Open forecasts", picture.forecasts().stream().map(this::row).toList());
    table(out, "Incidents of the day", picture.incidents().stream().map(this::row).toList());
    return out.toString();
  }

  private List<String> row(Hold hold) {
    String who =
        switch (hold.status()) {
          case HELD ->
              "held by "
                  + (hold.holder() == null
                      ? wording.side(hold.side())
                      : wording.actor(hold.holder()));
          case CONTESTED -> "contested";
          case UNKNOWN -> "unknown";
        };
    String side = hold.side() == null ? "" : wording.side(hold.side());
    return List.of(
        hold.place().name(),
        who,
        side,
        "since " + hold.from(),
        percent(hold.confidence()),
        count(hold.basis().size(), "claim"));
  }

  private List<String> row(RouteState state) {
    return List.of(
        state.route().name(),
        code(state.status()),
        since(state.since()),
        percent(state.confidence()),
        count(state.claims().size(), "claim"));
  }

  private List<String> row(Siege siege) {
    return List.of(
        siege.place().name(),
        (siege.besieged() == null ? "?" : wording.side(siege.besieged()))
            + " by "
            + (siege.besieger() == null ? "?" : wording.side(siege.besieger())),
        since(siege.since()),
        siege.people() == null ? "" : siege.people() + " people",
        "says " + siege.assessor(),
        percent(siege.confidence()));
  }

  private List<String> row(FigureRange range) {
    String high = range.high() == null ? "or more" : "to " + range.high();
    boolean exact = range.high() != null && range.high() == range.low();
    return List.of(
        range.best() + " " + range.who() + " " + code(range.measure()),
        exact ? "" : range.low() + " " + high,
        range.cumulative() ? "running total" : "",
        theatre.gazetteer().byId(range.about()).map(p -> p.name()).orElse(""),
        range.rule());
  }

  private List<String> row(Forecast forecast) {
    return List.of(
        Wording.noun(forecast.kind()),
        String.join(
            ", ",
            forecast.places().stream()
                .map(id -> theatre.gazetteer().byId(id).map(p -> p.name()).orElse(id))
                .toList()),
        String.join(", ", forecast.agents().stream().map(wording::actor).toList()),
        forecast.made() == null ? "" : "made " + forecast.made(),
        forecast.by() == null ? "" : "by " + forecast.by());
  }

  private List<String> row(Incident incident) {
    return List.of(
        wording.of(incident),
        code(incident.grade()),
        count(incident.independentSources(), "source"),
        incident.disputing().isEmpty() ? "" : incident.disputing().size() + " against");
  }

  /** The tree of evidence: each step indented under what it supports, down to the quotes. */
  public String of(Evidence evidence) {
    StringBuilder out = new StringBuilder();
    tree(out, evidence, "");
    return out.toString();
  }

  private static void tree(StringBuilder out, Evidence evidence, String indent) {
    out.append(indent).append(evidence.statement());
    out.append("  [").append(percent(evidence.confidence())).append("]  ").append(evidence.id());
    out.append('\n');
    String under = indent + "    ";
    if (!evidence.reason().isEmpty()) {
      out.append(under).append(evidence.reason()).append('\n');
    }
    Evidence.Source source = evidence.source();
    if (source != null) {
      out.append(under).append("“").append(line(source.quote().words())).append("”\n");
      out.append(under).append("— ").append(source.outlet());
      LocalDate published = source.published();
      out.append(published == null ? ", no date" : ", " + Wording.day(published));
      if (!source.chain().isEmpty()) {
        out.append(", quoting ").append(String.join(", who speaks to ", source.chain()));
      }
      out.append('\n');
    }
    for (Evidence child : evidence.because()) {
      tree(out, child, under);
    }
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String since(@Nullable LocalDate day) {
    return day == null ? "" : "since " + day;
  }

  private static String percent(double confidence) {
    return Math.round(confidence * 100) + " %";
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private void table(StringBuilder out, String heading, List<List<String>> all) {
    List<List<String>> rows =
        all.stream().map(row -> row.stream().map(withheld::text).toList()).toList();
    out.append(heading).append('\n');
    if (rows.isEmpty()) {
      out.append("  none\n\n");
      return;
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int width = 0;
      for (List<String> row : rows) {
        width = Math.max(width, Math.min(WIDEST, row.get(column).length()));
      }
      widths.add(width);
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        line.append(' ').append(cell);
        line.append(" ".repeat(Math.max(1, widths.get(column) - cell.length() + 1)));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }
}
