package org.dateline.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.claim.PlaceMention;
import org.dateline.incident.Incident;
import org.dateline.picture.Derivation;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.report.Report;

/** An incident as the tables of event data need it: numbered, placed, with its reports at hand. */
final class Happening {
  private static final long SAFE_IN_A_DOUBLE = (1L << 53) - 1;

  private static final int LONGEST_QUOTE = 1000;

  private final Incident incident;
  private final Derivation all;
  private final Place place;
  private final Countries.Country country;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  Happening(Incident incident, Place place, Countries.Country country, Derivation all) {
    this.incident = incident;
    this.all = all;
    this.place = place;
    this.country = country;
    Set<String> seen = new LinkedHashSet<>();
    for (String id : incident.supporting()) {
      Optional<Claim> claim = all.claim(id);
      claim.ifPresent(claims::add);
      claim
          .filter(c -> seen.add(c.reportId()))
          .flatMap(c -> all.facts().report(c.reportId()))
          .ifPresent(reports::add);
    }
  }

  Incident incident() {
    return incident;
  }

  Place place() {
    return place;
  }

  Countries.Country country() {
    return country;
  }

  /** Supporting claims, as corrected, earliest first. */
  List<Claim> claims() {
    return claims;
  }

  /** The reports of the supporting claims, each once. */
  List<Report> reports() {
    return reports;
  }

  /**
   * A number of the incident that stays the same from run to run and from machine to machine: the
   * first 53 bits of the SHA-256 of its id, so that a table program which reads numbers as doubles
   * keeps it whole. Among a million incidents two would meet with a chance of 1 in 18,000.
   */
  long number() {
    return number(incident.id());
  }

  static long number(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() & SAFE_IN_A_DOUBLE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The words that express the event in the supporting claims, with their sentences. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Claim claim : claims) {
      if (claim.kind() == incident.kind()) {
        words.append(claim.trigger().words()).append(' ').append(claim.sentence().words());
        words.append('\n');
      }
    }
    return words.toString();
  }

  /** True where the reports put it near the place and none puts it there. */
  boolean near() {
    boolean near = false;
    for (Claim claim : claims) {
      for (PlaceMention mention : claim.places()) {
        if (mention.where() instanceof Where.At at && at.place().id().equals(place.id())) {
          if (mention.role() == PlaceMention.Role.AT) {
            return false;
          }
          near |= mention.role() == PlaceMention.Role.NEAR;
        }
      }
    }
    return near;
  }

  /** The place's name; that of a quarter after its city's: {@code Aleppo - Salaheddine}. */
  String location() {
    if (place.kind() == PlaceKind.DISTRICT && place.within() != null) {
      Optional<Place> city = all.theatre().gazetteer().byId(place.within());
      if (city.isPresent()) {
        return city.get().name() + " - " + place.name();
      }
    }
    return place.name();
  }

  /** The day in the middle of its span, the earlier one where there are two. */
  LocalDate middle() {
    return incident.when().earliest().plusDays((incident.when().days() - 1) / 2);
  }

  /** Seconds since 1970 of the day that its newest report was published; 0 where none says. */
  long newest() {
    LocalDate newest = null;
    for (Report report : reports) {
      LocalDate day = report.published();
      newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
    }
    return newest == null ? 0 : newest.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  /** Outlets of its reports, each once. */
  List<String> outlets() {
    return reports.stream().map(r -> r.outlet().name()).distinct().toList();
  }

  /** A cell of a spreadsheet holds 32,767 characters; a very long sentence is cut, which shows. */
  private static String quote(String words) {
    String line = Sheet.clean(words);
    int cut =
        line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
    return cut == line.length() ? line : line.substring(0, cut) + " […]";
  }

  /** What happened in one sentence, the first report's words, and how many say so. */
  String notes() {
    StringBuilder notes = new StringBuilder(all.wording().of(incident));
    if (!claims.isEmpty()) {
      Claim first = claims.get(0);
      notes.append(" “").append(quote(first.sentence().words())).append("”");
      all.facts()
          .report(first.reportId())
          .ifPresent(
              report -> {
                notes.append(" (").append(report.outlet().name());
                notes.append(report.published() == null ? "" : ", " + report.published());
                notes.append(')');
              });
    }
    notes.append(' ').append(incident.gradeRule());
    return notes.toString();
  }
}
