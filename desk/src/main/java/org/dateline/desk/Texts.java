package org.dateline.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.desk.search.NameVariants;
import org.dateline.desk.search.SearchIndex;
import org.dateline.incident.Ruling;
import org.dateline.ledger.Entry;
import org.dateline.picture.Derivation;
import org.dateline.picture.Wording;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;

/**
 * The words of all reports and claims, for search. A claim is found by its sentence, by what
 * happened, and by the names of the places and parties that it was resolved to, as rulings have
 * corrected it. Grows with the record. Thread-safe.
 */
final class Texts {
  private final Entries entries;
  private final Supplier<Derivation> derived;
  private final SearchIndex reports;
  private final SearchIndex claims;
  private long taken;

  /**
   * Over a record.
   *
   * @param derived what follows from all of it
   */
  Texts(Entries entries, Theatre theatre, Supplier<Derivation> derived) {
    this.entries = entries;
    this.derived = derived;
    NameVariants names = new NameVariants(theatre.gazetteer(), theatre.roster());
    this.reports = new SearchIndex(names);
    this.claims = new SearchIndex(names);
  }

  /** Title and text of each report, by its id. */
  SearchIndex reports() {
    grow();
    return reports;
  }

  /** What each claim says, by its id. */
  SearchIndex claims() {
    grow();
    return claims;
  }

  private synchronized void grow() {
    List<Entry> record = entries.all();
    if (taken == record.size()) {
      return;
    }
    Derivation all = derived.get();
    for (Entry entry : record.subList((int) taken, record.size())) {
      if (entry instanceof Entry.Read read) {
        Report report = read.reading().report();
        reports.put(
            report.id(), report.title() + '\n' + report.outlet().name() + '\n' + report.text());
        read.reading().claims().forEach(claim -> put(all.claim(claim.id()).orElse(claim), all));
      } else if (entry instanceof Entry.Ruled ruled) {
        corrected(ruled.ruling()).flatMap(all::claim).ifPresent(claim -> put(claim, all));
      }
      taken++;
    }
  }

  private static Optional<String> corrected(Ruling ruling) {
    return RulingJson.about(ruling).stream().findFirst();
  }

  private void put(Claim claim, Derivation all) {
    Roster roster = all.theatre().roster();
    StringBuilder words = new StringBuilder(claim.sentence().words());
    words.append('\n').append(Wording.noun(claim.kind()));
    for (PlaceMention mention : claim.places()) {
      words.append('\n').append(mention.text());
      if (mention.where() instanceof Where.At at) {
        Place place = at.place();
        words.append('\n').append(place.name());
        words.append('\n').append(place.localName() == null ? "" : place.localName());
      } else if (mention.where() instanceof Where.Along along) {
        words.append('\n').append(along.route().name());
      }
    }
    for (List<Mention> parties : List.of(claim.agents(), claim.targets(), claim.sources())) {
      for (Mention party : parties) {
        words.append('\n').append(party.fullName());
        if (party.actor() != null) {
          words.append('\n').append(roster.byId(party.actor()).map(Actor::name).orElse(""));
        }
      }
    }
    claims.put(claim.id(), words.toString());
  }
}
