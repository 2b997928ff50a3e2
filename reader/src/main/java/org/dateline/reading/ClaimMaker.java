package org.dateline.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.place.PlaceKind;
import org.dateline.place.Where;
import org.dateline.reading.attribution.Attribution;
import org.dateline.reading.attribution.Speaker;
import org.dateline.reading.confidence.Signs;
import org.dateline.reading.confidence.Weights;
import org.dateline.reading.event.EventDraft;
import org.dateline.reading.event.NounClasses;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;
import org.dateline.reading.trace.Trace;
import org.dateline.report.Report;

/**
 * Makes claims of the events of one report: mentions, places, times, figures, sources and the proof
 * are joined to each.
 */
final class ClaimMaker {
  private static final Set<String> SPEAKERS_OWN = Set.of("we", "us", "i", "our", "me", "my");

  private static final Set<String> PARTIES_BY = Set.of("by", "from", "with", "between", "against");

  private final Report report;
  private final Found found;
  private final Mentions mentions;
  private final Times times;
  private final Figures figures;
  private final String reader;
  private final Trace trace;
  private final Focus focus = new Focus();
  private final Doers doers;
  private final Set<String> ids = new HashSet<>();

  /** Who was last said to strike from the air: a list of strikes names them once, above it. */
  private List<Mention> lastStrikers = List.of();

  private final PlaceFinder places;
  private final Weights weights;
  private final BiConsumer<String, Signs> signsOf;

  /**
   * @param places which words name a part of the world
   * @param weights what the signs of a good or doubtful reading count
   * @param signsOf told of the signs of each claim by its id
   */
  ClaimMaker(
      Report report,
      Found found,
      NounClasses nouns,
      String reader,
      Trace trace,
      PlaceFinder places,
      Weights weights,
      BiConsumer<String, Signs> signsOf) {
    this.trace = trace;
    this.places = places;
    this.weights = weights;
    this.signsOf = signsOf;
    this.report = report;
    this.found = found;
    this.mentions = new Mentions(found);
    this.times = new Times(found);
    this.figures = new Figures(found, nouns);
    this.reader = reader;
    this.doers = new Doers(found);
  }

  /** The claims of all events, in the order of the text. */
  List<Claim> claims(List<EventDraft> drafts) {
    List<Claim> claims = new ArrayList<>();
    List<EventDraft> made = new ArrayList<>();
    for (List<EventDraft> sentence : bySentence(drafts)) {
      for (EventDraft draft : new Merging(found, trace).merge(sentence)) {
        claims.add(claim(draft, sentence));
        made.add(draft);
      }
    }
    List<Claim> kept = Repeats.dropped(claims);
    if (trace.on()) {
      repeats(claims, made, kept);
    }
    return kept;
  }

  private void repeats(List<Claim> claims, List<EventDraft> made, List<Claim> kept) {
    Set<Claim> left = new HashSet<>(kept);
    for (int i = 0; i < claims.size(); i++) {
      if (!left.contains(claims.get(i))) {
        EventDraft draft = made.get(i);
        trace.add(
            new Note(
                Note.Topic.EVENT,
                Note.Verdict.DROPPED,
                draft.sentence(),
                draft.from(),
                draft.to(),
                draft.kind().code(),
                "says again, with nothing new, what the report said before",
                draft.origin()));
      }
    }
  }

  private static List<List<EventDraft>> bySentence(List<EventDraft> drafts) {
    Map<Integer, List<EventDraft>> map = new LinkedHashMap<>();
    for (EventDraft draft : drafts) {
      map.computeIfAbsent(draft.sentence(), k -> new ArrayList<>(4)).add(draft);
    }
    return new ArrayList<>(map.values());
  }

  private Claim claim(EventDraft draft, List<EventDraft> together) {
    Sentence words = found.sentence(draft.sentence());
    Attribution attribution = found.attribution(draft.sentence(), draft.head());
    List<Mention> sources = new ArrayList<>();
    Verification verification = Verification.STATED;
    if (attribution != null) {
      for (Speaker speaker : attribution.speakers()) {
        sources.add(mentions.speaker(speaker));
      }
      verification = attribution.verification();
    }
    if (draft.adjectival()) {
      sources.clear();
      verification = Verification.STATED;
    }
    Modality modality = corrected(sources) ? Modality.DENIED : draft.modality();
    List<Mention> agents = parties(draft, draft.agents(), sources);
    List<Mention> targets = parties(draft, draft.targets(), sources);
    if (agents.isEmpty() && !sources.isEmpty() && speaksForItself(draft.kind())) {
      agents = List.of(sources.get(0));
    }
    agents = doers.of(draft, agents, targets);
    if (draft.kind() == Kind.STRIKE_AIR) {
      if (agents.isEmpty() && draft.listed()) {
        agents = lastStrikers;
      } else if (!agents.isEmpty()) {
        lastStrikers = agents;
      }
    }
    Set<PlaceMention> beside = new HashSet<>();
    List<PlaceMention> places = focus.of(draft, places(draft, beside), beside);
    List<Figure> counted = figures.of(draft, together);
    TimeMention time =
        focus.of(
            draft, times.of(draft, together), sources.isEmpty() && pluperfect(words, draft.head()));
    int begin = words.begin(draft.from());
    Claim claim =
        new Claim(
            id(draft.kind(), begin),
            report.quote(words.begin(), words.end()),
            draft.kind(),
            report.quote(begin, words.end(draft.to() - 1)),
            agents,
            targets,
            places,
            time,
            counted,
            modality,
            sources,
            verification,
            0,
            reader);
    Signs signs =
        Signs.of(
            claim,
            words,
            new Signs.Matched(
                draft.head(),
                draft.confidence(),
                draft.adjectival(),
                draft.listed(),
                together.size()));
    signsOf.accept(claim.id(), signs);
    return claim.withConfidence(weights.confidence(signs));
  }

  /** "had fallen". */
  private static boolean pluperfect(Sentence words, int verb) {
    int aux = words.child(verb, "aux");
    return aux >= 0 && words.form(aux).equals("had");
  }

  /** The id of a claim; several of one kind at one place are told apart by a number. */
  private String id(Kind kind, int begin) {
    String id = Claim.id(report.id(), kind, begin);
    String free = id;
    for (int i = 2; !ids.add(free); i++) {
      free = id + "." + i;
    }
    return free;
  }

  /** "an earlier version of this report said": what it said is taken back. */
  private static boolean corrected(List<Mention> sources) {
    for (Mention source : sources) {
      String words = source.text().toLowerCase(Locale.ROOT);
      if (words.endsWith("version") || words.contains("version of this")) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksForItself(Kind kind) {
    return kind == Kind.DEAL_DEMAND || kind == Kind.DEAL_ACCUSE || kind == Kind.DEAL_THREATEN;
  }

  private List<Mention> parties(EventDraft draft, List<Integer> tokens, List<Mention> sources) {
    List<Mention> result = new ArrayList<>(tokens.size());
    Set<String> names = new HashSet<>();
    Sentence words = found.sentence(draft.sentence());
    for (int token : tokens) {
      for (Mention mention : mentions.parties(draft.sentence(), token)) {
        Mention whole = mention;
        if (SPEAKERS_OWN.contains(words.lemma(token))
            && !words.form(token).equals("US")
            && !sources.isEmpty()) {
          Mention speaker = sources.get(0);
          whole =
              new Mention(
                  mention.text(),
                  mention.begin(),
                  mention.end(),
                  speaker.fullName(),
                  speaker.actor());
        }
        if (names.add(whole.fullName())) {
          result.add(whole);
        }
      }
    }
    return result;
  }

  /**
   * The places, without the country where a finer one is given; those that it only was near to are
   * put into {@code beside} too.
   */
  private List<PlaceMention> places(EventDraft draft, Set<PlaceMention> beside) {
    List<PlaceMention> all = new ArrayList<>(draft.places().size());
    Set<String> names = new HashSet<>();
    for (EventDraft.PlaceSlot slot : draft.places()) {
      FoundPlace place = found.place(draft.sentence(), slot.token());
      if (place != null && !endOfRoad(draft, place)) {
        PlaceMention mention = mentions.place(place, slot.role());
        boolean stands = country(mention) && standsForState(draft, slot.token());
        if (!stands && names.add(mention.text())) {
          all.add(mention);
          if (place.near()) {
            beside.add(mention);
          }
        }
      }
    }
    int finest = all.stream().mapToInt(this::width).min().orElse(0);
    all.removeIf(place -> width(place) > finest);
    return all;
  }

  /** "support from Turkey", "the UK supports": a country that deals is a party, not where. */
  private boolean standsForState(EventDraft draft, int token) {
    if (draft.kind().group() != Kind.Group.DEAL) {
      return false;
    }
    Sentence words = found.sentence(draft.sentence());
    int mark = words.child(token, "case");
    String deprel = words.deprel(token);
    return mark >= 0
        ? PARTIES_BY.contains(words.lemma(mark))
        : deprel.startsWith("nsubj") || deprel.equals("obj");
  }

  /** "the road between A and B": what happens on it happens neither at A nor at B. */
  private boolean endOfRoad(EventDraft draft, FoundPlace place) {
    if (draft.kind().group() == Kind.Group.ROUTE || place.where() instanceof Where.Along) {
      return false;
    }
    for (FoundPlace road : found.roads(draft.sentence())) {
      if (road.from() < place.from() && place.to() <= road.to()) {
        return true;
      }
    }
    return false;
  }

  /** 2 for a part of the world, 1 for a country, else 0. */
  private int width(PlaceMention place) {
    return places.partOfWorld(place.text()) ? 2 : country(place) ? 1 : 0;
  }

  private static boolean country(PlaceMention place) {
    return place.where() instanceof Where.At at && at.place().kind() == PlaceKind.COUNTRY;
  }
}
