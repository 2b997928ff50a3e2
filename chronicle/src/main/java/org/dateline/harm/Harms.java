package org.dateline.harm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.harm.Harm.Victims;
import org.dateline.incident.FigureRange;
import org.dateline.incident.Groups;
import org.dateline.incident.Hearing;
import org.dateline.incident.Incident;
import org.dateline.incident.Testimony;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.jspecify.annotations.Nullable;

/** Finds the incidents that did harm to civilians or to what the law protects. Pure. */
public final class Harms {
  private final Hearing hearing;

  private Harms(Hearing hearing) {
    this.hearing = hearing;
  }

  /** All of them, in the order of the incidents; those that are only denied are left out. */
  public static List<Harm> of(Hearing hearing, List<Incident> incidents) {
    Harms harms = new Harms(hearing);
    List<Harm> found = new ArrayList<>();
    for (Incident incident : incidents) {
      if (incident.grade() != Incident.Grade.DISCOUNTED) {
        Harm harm = harms.of(incident);
        if (harm != null) {
          found.add(harm);
        }
      }
    }
    return found;
  }

  private @Nullable Harm of(Incident incident) {
    if (!harmful(incident.kind())) {
      return null;
    }
    Set<Protection> struck = EnumSet.noneOf(Protection.class);
    Set<String> words = new TreeSet<>();
    boolean civilians = false;
    boolean armed = false;
    boolean people = false;
    for (String id : incident.supporting()) {
      Testimony t = hearing.of(id).orElse(null);
      if (t == null) {
        continue;
      }
      Claim claim = t.claim();
      for (Mention target : claim.targets()) {
        strike(target.fullName(), struck, words);
        civilians |= civilian(target);
        armed |= hearing.parties().party(target, t.day()).isPresent();
      }
      for (PlaceMention place : claim.places()) {
        if (single(place) && incident.kind() != Kind.PEOPLE_TOLL) {
          strike(place.text(), struck, words);
        }
      }
    }
    for (FigureRange range : incident.figures()) {
      if (counts(range.measure())) {
        civilians |= Groups.within(range.who(), Groups.CIVILIANS);
        armed |= Groups.within(range.who(), "fighters");
        people |= range.who().equals(Groups.PEOPLE);
      }
    }
    boolean outside = incident.kind() != Kind.HARM_DESTROY && harms(incident.kind());
    civilians |= incident.kind() == Kind.PEOPLE_DEPRIVE || (outside && !armed);
    if (civilians) {
      return new Harm(incident, Victims.CIVILIANS, struck, words);
    }
    if (people) {
      return new Harm(incident, Victims.NOT_SAID, struck, words);
    }
    return struck.isEmpty() ? null : new Harm(incident, Victims.OBJECTS, struck, words);
  }

  private static boolean harmful(Kind kind) {
    return switch (kind.group()) {
      case FIGHT, STRIKE, HARM -> true;
      case PEOPLE -> kind == Kind.PEOPLE_TOLL || kind == Kind.PEOPLE_DEPRIVE;
      case CONTROL, ROUTE, SIEGE, DEAL, ACTOR -> false;
    };
  }

  /** Done to people outside combat, unless those it was done to are armed. */
  private static boolean harms(Kind kind) {
    return kind.group() == Kind.Group.HARM;
  }

  private static boolean counts(Figure.Measure measure) {
    return switch (measure) {
      case KILLED, WOUNDED, ABDUCTED -> true;
      case DISPLACED, REFUGEES, BESIEGED, FIGHTERS, SITES, VEHICLES, OTHER -> false;
    };
  }

  private static void strike(String text, Set<Protection> struck, Set<String> words) {
    Set<Protection> found = Protection.of(text);
    if (!found.isEmpty()) {
      struck.addAll(found);
      words.add(text);
    }
  }

  /** A hospital or a school as the place of an attack, not a town that is named after one. */
  private static boolean single(PlaceMention mention) {
    if (mention.role() != PlaceMention.Role.AT) {
      return false;
    }
    return mention.where() instanceof Where.At at
        ? at.place().kind() == PlaceKind.SITE
        : mention.where() instanceof Where.Named;
  }

  private boolean civilian(Mention target) {
    Optional<Actor> actor = hearing.parties().actor(target);
    if (actor.isPresent()) {
      return switch (actor.get().kind()) {
        case CIVILIAN, NGO, IGO, MEDIA, MONITOR -> true;
        case STATE,
            GOVERNMENT,
            MILITARY,
            MILITIA,
            REBEL,
            JIHADIST,
            COALITION,
            POLITICAL,
            SECURITY,
            PERSON,
            OTHER ->
            false;
      };
    }
    return Groups.within(Groups.of(target.fullName()), Groups.CIVILIANS);
  }
}
