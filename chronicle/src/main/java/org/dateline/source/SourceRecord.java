package org.dateline.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one source bore out: an outlet, or a speaker whom outlets quote.
 *
 * @param key what it is told apart by
 * @param name to show
 * @param grade its grade on the Admiralty scale, A (reliable) to F (cannot be judged), where an
 *     analyst gave one; else null
 * @param reports number of reports that it published
 * @param copies how many of them are copies of reports of others
 * @param copied how many reports of others are copies of its own
 * @param claims number of claims that count as its word, whoever passed them on
 * @param rated of those claims, how many an analyst rated as 1 or 2 (confirmed, probable) and as 4
 *     or 5 (doubtful, improbable) on the Admiralty scale
 * @param incidents number of incidents that its word supports
 * @param corroborated ids of those incidents for which another independent voice stands too
 * @param contradicted ids of those that the word of another denies or contradicts, and of those
 *     that it denied alone
 * @param first ids of those that it told before any other independent voice
 * @param leadDays middle of the days by which it was first where others followed; null where it
 *     never was
 * @param quotedBy outlets that passed its word on, and how many claims each
 * @param quotes whose words it passed on, and how many claims of each
 */
public record SourceRecord(
    String key,
    String name,
    @Nullable Character grade,
    int reports,
    int copies,
    int copied,
    int claims,
    Rated rated,
    int incidents,
    List<String> corroborated,
    List<String> contradicted,
    List<String> first,
    @Nullable Long leadDays,
    SortedMap<String, Integer> quotedBy,
    SortedMap<String, Integer> quotes) {
  /** Copies its lists and maps. */
  public SourceRecord {
    corroborated = List.copyOf(corroborated);
    contradicted = List.copyOf(contradicted);
    first = List.copyOf(first);
    quotedBy = Collections.unmodifiableSortedMap(new TreeMap<>(quotedBy));
    quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
  }

  /**
   * What analysts made of single claims.
   *
   * @param good rated 1 or 2
   * @param bad rated 4 or 5
   */
  public record Rated(int good, int bad) {}

  /** Stable id, by which the evidence is found. */
  public String id() {
    return "source:" + key.replace(' ', '_');
  }
}
