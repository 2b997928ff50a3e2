package org.dateline.incident;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Finds the independent voice behind a claim: the speaker nearest to the event who has a name;
 * nameless ones ("activists") count as a voice of whoever passes them on; where nobody is quoted,
 * the first report of the group of copies.
 */
final class Voices {
  private final Parties parties;
  // one object for each voice, though a million claims have it; remembers nothing else
  private final Map<Voice, Voice> known = new ConcurrentHashMap<>();

  /**
   * A voice.
   *
   * @param key the same for all who pass it on
   * @param name to show
   */
  record Voice(String key, String name) {}

  Voices(Parties parties) {
    this.parties = parties;
  }

  /**
   * The voice behind a claim.
   *
   * @param first the first report of the group of copies that the claim's report is in
   */
  Voice of(Claim claim, @Nullable Report first) {
    Voice voice = find(claim, first);
    Voice same = known.putIfAbsent(voice, voice);
    return same == null ? voice : same;
  }

  private Voice find(Claim claim, @Nullable Report first) {
    String nameless = "";
    String namelessName = "";
    for (Mention speaker : claim.sources()) {
      Optional<Actor> actor = parties.actor(speaker);
      if (actor.isPresent() && actor.get().kind() != ActorKind.CIVILIAN) {
        return new Voice(
            nameless + "a:" + actor.get().id(), label(namelessName, actor.get().name()));
      }
      String name = speaker.fullName();
      if (actor.isEmpty() && Parties.properName(name)) {
        return new Voice(nameless + "n:" + Parties.plain(name), label(namelessName, name));
      }
      nameless += Parties.plain(name) + "|";
      namelessName = namelessName.isEmpty() ? name : namelessName;
    }
    if (first == null) {
      return new Voice(nameless + "r:", label(namelessName, "unknown outlet"));
    }
    return new Voice(nameless + outlet(first), label(namelessName, first.outlet().name()));
  }

  /** Key of the voice of a report's outlet. */
  String outlet(Report report) {
    String outlet = report.outlet().name();
    return parties
        .named(outlet)
        .map(a -> "a:" + a.id())
        .orElseGet(
            () ->
                outlet.equals("unknown outlet")
                    ? "r:" + report.id()
                    : "n:" + Parties.plain(outlet));
  }

  private static String label(String nameless, String name) {
    return nameless.isEmpty() ? name : nameless + " to " + name;
  }
}
