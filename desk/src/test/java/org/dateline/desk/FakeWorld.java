package org.dateline.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.MemoryLedger;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.report.Quote;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** A small record with readings made by hand: invented reports about real places. */
final class FakeWorld {
  static final Theatre THEATRE = TheatrePack.bundledAlone("syria");

  static final String HOSTILE =
      "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";

  private FakeWorld() {}

  static Ledger ledger() {
    Ledger ledger = new MemoryLedger();
    for (Reading reading : readings()) {
      ledger.append(reading, Instant.parse("2026-01-01T00:00:00Z"));
    }
    return ledger;
  }

  static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    readings.add(
        new Told("r1", "Base falls after a month", "Northern Post", "2014-07-10")
            .says("Islamic State fighters captured the town of Manbij on Wednesday.")
            .claim(Kind.CONTROL_GAIN, "captured")
            .agent("Islamic State", "isis")
            .place("Manbij", "167357")
            .time("Wednesday", "2014-07-09")
            .says("At least 40 civilians were killed in shelling of al-Bab, activists said.")
            .claim(Kind.STRIKE_SHELL, "shelling")
            .place("al-Bab", "174018")
            .source("activists")
            .figure("At least 40", "civilians", 40L, null)
            .reading());
    readings.add(
        new Told("r2", "Manbij in whose hands?", "Weighhouse Review", "2014-07-12")
            .says("Opposition fighters hold Azaz and the crossing north of it.")
            .claim(Kind.CONTROL_HOLD, "hold")
            .agent("Opposition fighters", "opposition")
            .place("Azaz", "172082")
            .says("The army shelled Tell Rifaat, which could not be independently verified.")
            .claim(Kind.STRIKE_SHELL, "shelled")
            .agent("army", "saa")
            .place("Tell Rifaat", "163476")
            .unverified()
            .says("Residents fear that Azaz will be besieged.")
            .claim(Kind.SIEGE_LAY, "besieged")
            .place("Azaz", "172082")
            .source("Residents")
            .modality(Modality.EXPECTED)
            .reading());
    readings.add(
        new Told("r3", "Airstrike near the bakery", "Harbour Wire", "2014-07-14")
            .says("An air strike on Aleppo killed 12 people on Sunday, medics told the agency.")
            .claim(Kind.STRIKE_AIR, "air strike")
            .place("Aleppo", "170063")
            .source("medics")
            .figure("12", "people", 12L, 12L)
            .time("Sunday", "2014-07-13")
            .says("The government said that no aircraft had struck Aleppo on Sunday.")
            .claim(Kind.STRIKE_AIR, "struck")
            .place("Aleppo", "170063")
            .source("government")
            .time("Sunday", "2014-07-13")
            .modality(Modality.DENIED)
            .says("Government forces hold al-Safira.")
            .claim(Kind.CONTROL_HOLD, "hold")
            .agent("Government forces", "saa")
            .place("al-Safira", "172503")
            .reading());
    readings.add(
        new Told("r4", "Title with " + HOSTILE, "Outlet <b>bold</b>", "2014-07-15")
            .says("Kurdish fighters hold Kobani " + HOSTILE + " despite the siege.")
            .claim(Kind.CONTROL_HOLD, "hold")
            .agent("Kurdish fighters", "ypg")
            .place("Kobani", "172256")
            .claim(Kind.SIEGE_LAY, "siege")
            .place("Kobani", "172256")
            .says("A later line, \u202Ewith bidi override\u202C and a null \u0000 in it.")
            .reading());
    readings.add(
        new Told("r5", "Road to Aleppo cut", "Northern Post", "2014-07-16")
            .says("Fighters cut " + ROUTE.name() + " on Tuesday, residents said.")
            .claim(Kind.ROUTE_CUT, "cut")
            .agent("Fighters", null)
            .route(ROUTE.name())
            .source("residents")
            .time("Tuesday", "2014-07-15")
            .reading());
    return readings;
  }

  /** A road with several stretches. */
  static final Route ROUTE =
      THEATRE.routes().stream().filter(route -> route.links().size() > 3).findFirst().orElseThrow();

  /** One report, told sentence by sentence. */
  private static final class Told {
    private final String id;
    private final String title;
    private final String outlet;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Draft> drafts = new ArrayList<>();
    private int begin;

    Told(String id, String title, String outlet, String published) {
      this.id = id;
      this.title = title;
      this.outlet = outlet;
      this.published = LocalDate.parse(published);
    }

    Told says(String sentence) {
      if (!text.isEmpty()) {
        text.append(drafts.size() % 2 == 0 ? "\n\n" : " ");
      }
      begin = text.length();
      text.append(sentence);
      return this;
    }

    Told claim(Kind kind, String trigger) {
      drafts.add(new Draft(kind, begin, text.length(), at(trigger)));
      return this;
    }

    Told agent(String words, @Nullable String actor) {
      int[] at = at(words);
      last().agents.add(new Mention(words, at[0], at[1], null, actor));
      return this;
    }

    Told source(String words) {
      int[] at = at(words);
      last().sources.add(new Mention(words, at[0], at[1], null, null));
      return this;
    }

    Told place(String words, String placeId) {
      int[] at = at(words);
      Where where = new Where.At(THEATRE.gazetteer().byId(placeId).orElseThrow());
      last().places.add(new PlaceMention(words, at[0], at[1], PlaceMention.Role.AT, where, 0.95));
      return this;
    }

    Told route(String words) {
      int[] at = at(words);
      Where where = new Where.Along(ROUTE);
      last().places.add(new PlaceMention(words, at[0], at[1], PlaceMention.Role.ROUTE, where, 0.9));
      return this;
    }

    Told time(String words, String day) {
      int[] at = at(words);
      last().time = new TimeMention(words, at[0], at[1], When.on(LocalDate.parse(day)));
      return this;
    }

    Told figure(String words, String who, @Nullable Long low, @Nullable Long high) {
      int[] at = at(words);
      last()
          .figures
          .add(
              new Figure(Figure.Measure.KILLED, who, low, high, false, false, words, at[0], at[1]));
      return this;
    }

    Told modality(Modality modality) {
      last().modality = modality;
      return this;
    }

    Told unverified() {
      last().verification = Verification.UNVERIFIED;
      return this;
    }

    Reading reading() {
      String whole = text.toString();
      Report made = Report.of(title, outlet, published, whole);
      Report report =
          new Report(id, title, made.outlet(), published, null, "en", whole, made.hash(), true);
      return new Reading(report, drafts.stream().map(d -> d.claim(report)).toList(), List.of());
    }

    private Draft last() {
      return drafts.get(drafts.size() - 1);
    }

    private int[] at(String words) {
      int at = text.indexOf(words, begin);
      if (at < 0) {
        throw new IllegalArgumentException("'" + words + "' does not stand in the sentence");
      }
      return new int[] {at, at + words.length()};
    }
  }

  private static final class Draft {
    private final Kind kind;
    private final int begin;
    private final int end;
    private final int[] trigger;
    private final List<Mention> agents = new ArrayList<>();
    private final List<Mention> sources = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable TimeMention time;
    private Modality modality = Modality.ASSERTED;
    private Verification verification = Verification.STATED;

    Draft(Kind kind, int begin, int end, int[] trigger) {
      this.kind = kind;
      this.begin = begin;
      this.end = end;
      this.trigger = trigger;
    }

    Claim claim(Report report) {
      Quote sentence = report.quote(begin, end);
      return new Claim(
          Claim.id(report.id(), kind, trigger[0]),
          sentence,
          kind,
          report.quote(trigger[0], trigger[1]),
          agents,
          List.of(),
          places,
          time,
          figures,
          modality,
          sources,
          verification,
          0.9,
          "by hand");
    }
  }
}
