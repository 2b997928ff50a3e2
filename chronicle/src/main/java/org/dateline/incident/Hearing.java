package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.time.When;

/**
 * All testimonies: the claims that count after all rulings, each with its independent source, its
 * day and its weight. In the order of day, source and claim, whatever order they arrived in.
 */
public final class Hearing {
  private final Facts facts;
  private final Docket docket;
  private final Parties parties;
  private final Settings settings;
  private final Reprints reprints;
  private final List<Testimony> testimonies;
  private final Map<String, Testimony> byClaim = new HashMap<>();

  private Hearing(Facts facts, Theatre theatre, Settings settings) {
    this.facts = facts;
    this.docket = Docket.of(facts, theatre.gazetteer());
    this.parties = new Parties(theatre.roster());
    this.settings = settings;
    this.reprints = Reprints.of(facts.reports(), settings.reprintOverlap());
    List<Testimony> heard = new ArrayList<>();
    for (Claim claim : docket.claims()) {
      Testimony testimony = hear(claim);
      heard.add(testimony);
      byClaim.put(claim.id(), testimony);
    }
    heard.sort(
        Comparator.comparing(Testimony::day)
            .thenComparing(t -> t.published() == null ? When.DUSK : t.published())
            .thenComparing(t -> t.claim().reportId())
            .thenComparingInt(t -> t.claim().trigger().start())
            .thenComparing(t -> t.claim().id()));
    this.testimonies = List.copyOf(heard);
  }

  /** Hears all claims of the facts. */
  public static Hearing of(Facts facts, Theatre theatre, Settings settings) {
    return new Hearing(facts, theatre, settings);
  }

  private Testimony hear(Claim claim) {
    Optional<Report> report = facts.report(claim.reportId());
    LocalDate published = report.map(Report::published).orElse(null);
    When when = claim.time() == null ? facts.when(claim) : claim.time().when();
    if (!when.hasStart() && !when.hasEnd() && published != null) {
      when = When.on(published);
    }
    Source source = source(claim, report);
    boolean accepted = docket.accepted(claim.id());
    return new Testimony(
        claim,
        published,
        when,
        Testimony.dayOf(when, published),
        source.key,
        source.name,
        accepted ? settings.weightAccepted() : weight(claim, source),
        accepted);
  }

  private double weight(Claim claim, Source source) {
    double stated =
        docket
            .grade(source.name)
            .map(
                grade ->
                    switch (grade) {
                      case 'A' -> 0.95;
                      case 'B' -> 0.85;
                      case 'C' -> 0.75;
                      case 'D', 'F' -> 0.5;
                      default -> 0.2;
                    })
            .orElse(settings.weightStated());
    double base =
        switch (claim.verification()) {
          case STATED -> stated;
          case UNVERIFIED ->
              stated * settings.weightUnverified() / Math.max(0.01, settings.weightStated());
          case VERIFIED -> Math.max(stated, settings.weightVerified());
        };
    double misread = settings.misreadShare() * (1 - claim.confidence());
    return Math.min(0.99, base * (1 - misread));
  }

  private record Source(String key, String name) {}

  /**
   * The independent voice behind a claim: the speaker nearest to the event who has a name; nameless
   * ones ("activists") count as a voice of whoever passes them on; where nobody is quoted, the
   * first report of the group of copies.
   */
  private Source source(Claim claim, Optional<Report> report) {
    String nameless = "";
    String namelessName = "";
    for (Mention speaker : claim.sources()) {
      Optional<Actor> actor = parties.actor(speaker);
      if (actor.isPresent() && actor.get().kind() != ActorKind.CIVILIAN) {
        return new Source(
            nameless + "a:" + actor.get().id(), label(namelessName, actor.get().name()));
      }
      String name = speaker.fullName();
      if (actor.isEmpty() && Parties.properName(name)) {
        return new Source(nameless + "n:" + Parties.plain(name), label(namelessName, name));
      }
      nameless += Parties.plain(name) + "|";
      namelessName = namelessName.isEmpty() ? name : namelessName;
    }
    String outlet = report.map(r -> reprints.first(r).outlet().name()).orElse("unknown outlet");
    String key =
        parties
            .named(outlet)
            .map(a -> "a:" + a.id())
            .orElseGet(
                () ->
                    outlet.equals("unknown outlet")
                        ? "r:" + report.map(r -> reprints.first(r).id()).orElse("")
                        : "n:" + Parties.plain(outlet));
    return new Source(nameless + key, label(namelessName, outlet));
  }

  private static String label(String nameless, String name) {
    return nameless.isEmpty() ? name : nameless + " to " + name;
  }

  /** The facts that were heard. */
  public Facts facts() {
    return facts;
  }

  /** The claims as they stand after all rulings. */
  public Docket docket() {
    return docket;
  }

  /** Who is behind the words of a claim. */
  public Parties parties() {
    return parties;
  }

  /** The numbers that they were weighed by. */
  public Settings settings() {
    return settings;
  }

  /** All testimonies, by day. */
  public List<Testimony> testimonies() {
    return testimonies;
  }

  /** The testimony that a claim became; empty where it was rejected or there is none. */
  public Optional<Testimony> of(String claimId) {
    return Optional.ofNullable(byClaim.get(claimId));
  }

  /**
   * The report of which a report is a copy: the first of its group; the report itself where it is
   * none.
   */
  public Report original(Report report) {
    return reprints.first(report);
  }
}
