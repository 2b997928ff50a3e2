package org.dateline.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Independence;
import org.dateline.incident.Testimony;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Follows each source through all incidents: what others bore out or denied of its word, and where
 * it was first. Pure; the work grows with the number of claims.
 */
public final class Sources {
  private final Hearing hearing;
  private final LocalDate asOf;
  private final Map<String, Account> accounts = new TreeMap<>();

  private static final class Account {
    String name = "";
    int reports;
    int copies;
    int copied;
    int claims;
    int good;
    int bad;
    int incidents;
    final List<String> corroborated = new ArrayList<>();
    final List<String> contradicted = new ArrayList<>();
    final List<String> first = new ArrayList<>();
    final List<Long> leads = new ArrayList<>();
    final SortedMap<String, Integer> quotedBy = new TreeMap<>();
    final SortedMap<String, Integer> quotes = new TreeMap<>();
  }

  private Sources(Hearing hearing, LocalDate asOf) {
    this.hearing = hearing;
    this.asOf = asOf;
  }

  /**
   * A record for each source, those with most claims first, then by name.
   *
   * @param asOf only what was by this day counts; null for all
   */
  public static List<SourceRecord> of(
      Hearing hearing, List<Incident> incidents, @Nullable LocalDate asOf) {
    Sources sources = new Sources(hearing, asOf == null ? When.DUSK : asOf);
    sources.reports();
    hearing.testimonies().forEach(sources::claim);
    incidents.forEach(sources::incident);
    return sources.records();
  }

  private Account account(String key, String name) {
    Account account = account(key);
    if (account.name.isEmpty() || name.compareTo(account.name) < 0) {
      account.name = name;
    }
    return account;
  }

  private Account account(String key) {
    return accounts.computeIfAbsent(key, k -> new Account());
  }

  private void reports() {
    for (Report report : hearing.facts().reports()) {
      LocalDate published = report.published();
      if (published != null && published.isAfter(asOf)) {
        continue;
      }
      Account account = account(hearing.publisher(report), report.outlet().name());
      account.reports++;
      Report first = hearing.original(report);
      String other = hearing.publisher(first);
      if (!first.id().equals(report.id()) && !other.equals(hearing.publisher(report))) {
        account.copies++;
        account(other, first.outlet().name()).copied++;
      }
    }
  }

  private void claim(Testimony t) {
    if (t.day().isAfter(asOf)) {
      return;
    }
    Account account = account(t.channel(), t.channelName());
    account.claims++;
    Integer credibility = hearing.docket().credibility(t.claim().id());
    account.good += credibility != null && credibility <= 2 ? 1 : 0;
    account.bad += credibility != null && (credibility == 4 || credibility == 5) ? 1 : 0;
    Report report = hearing.facts().report(t.claim().reportId()).orElse(null);
    String publisher = hearing.publisher(t);
    if (report != null && !publisher.equals(t.channel())) {
      account.quotedBy.merge(report.outlet().name(), 1, Integer::sum);
      account(publisher, hearing.original(report).outlet().name())
          .quotes
          .merge(t.channelName(), 1, Integer::sum);
    }
  }

  private void incident(Incident incident) {
    if (incident.when().hasStart() && incident.when().earliest().isAfter(asOf)) {
      return;
    }
    SortedMap<String, List<Testimony>> told =
        Independence.of(heard(incident.supporting()), hearing);
    List<Testimony> against = heard(incident.disputing());
    Set<String> others = new HashSet<>();
    against.forEach(t -> others.add(t.channel()));
    for (Map.Entry<String, List<Testimony>> voice : told.entrySet()) {
      Account account = account(voice.getKey());
      account.incidents++;
      if (told.size() > 1) {
        account.corroborated.add(incident.id());
      }
      if (others.stream().anyMatch(o -> !o.equals(voice.getKey()))) {
        account.contradicted.add(incident.id());
      }
    }
    for (Testimony denial : against) {
      boolean alone = told.keySet().stream().anyMatch(v -> !v.equals(denial.channel()));
      if (denial.denied() && alone) {
        List<String> contradicted = account(denial.channel()).contradicted;
        int last = contradicted.size() - 1;
        if (last < 0 || !contradicted.get(last).equals(incident.id())) {
          contradicted.add(incident.id());
        }
      }
    }
    first(incident, told);
  }

  private List<Testimony> heard(List<String> claims) {
    return claims.stream().flatMap(id -> hearing.of(id).stream()).toList();
  }

  /** Who told it on an earlier day than all others. */
  private void first(Incident incident, SortedMap<String, List<Testimony>> told) {
    String first = null;
    LocalDate earliest = null;
    LocalDate second = null;
    for (Map.Entry<String, List<Testimony>> voice : told.entrySet()) {
      LocalDate day = null;
      for (Testimony t : voice.getValue()) {
        LocalDate published = t.published();
        if (published != null && (day == null || published.isBefore(day))) {
          day = published;
        }
      }
      if (day == null) {
        return;
      }
      if (earliest == null || day.isBefore(earliest)) {
        second = earliest;
        earliest = day;
        first = voice.getKey();
      } else if (second == null || day.isBefore(second)) {
        second = day;
      }
    }
    if (first != null && earliest != null && second != null && earliest.isBefore(second)) {
      Account account = account(first);
      account.first.add(incident.id());
      account.leads.add(ChronoUnit.DAYS.between(earliest, second));
    }
  }

  private List<SourceRecord> records() {
    Map<String, String> actors = new HashMap<>();
    for (Actor actor : hearing.theatre().roster().actors()) {
      actors.put("a:" + actor.id(), actor.name());
    }
    List<SourceRecord> records = new ArrayList<>();
    accounts.forEach((key, a) -> records.add(record(key, actors.getOrDefault(key, a.name), a)));
    records.sort(
        Comparator.comparingInt((SourceRecord r) -> -r.claims())
            .thenComparingInt(r -> -r.reports())
            .thenComparing(SourceRecord::name)
            .thenComparing(SourceRecord::key));
    return records;
  }

  private SourceRecord record(String key, String name, Account a) {
    Collections.sort(a.leads);
    return new SourceRecord(
        key,
        name,
        hearing.docket().grade(name).orElse(null),
        a.reports,
        a.copies,
        a.copied,
        a.claims,
        new SourceRecord.Rated(a.good, a.bad),
        a.incidents,
        a.corroborated,
        a.contradicted,
        a.first,
        a.leads.isEmpty() ? null : a.leads.get((a.leads.size() - 1) / 2),
        a.quotedBy,
        a.quotes);
  }
}
