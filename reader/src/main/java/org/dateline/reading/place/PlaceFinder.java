package org.dateline.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;
import org.dateline.reading.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a document names and resolves them against a gazetteer and the named roads
 * of a theatre. Immutable and thread-safe; a pure function of the sentences; never throws; time
 * grows in step with the number of words.
 */
public final class PlaceFinder {
  /** Log-odds above which words are held to name a place. */
  private static final double LEAST = 0.9;

  private final PlaceLexicon lexicon;
  private final NameFinder names;
  private final Gazetteer gazetteer;
  private final Roads roads;

  /** Countries that the roads of the theatre run through. */
  private final Set<String> theatre;

  /** With the places and the named roads that are known. */
  public PlaceFinder(Gazetteer gazetteer, List<Route> routes) {
    this(gazetteer, routes, Lexicon.english());
  }

  /**
   * The same with the words for places, names and numbers of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public PlaceFinder(Gazetteer gazetteer, List<Route> routes, Lexicon lexicon) {
    this.lexicon = PlaceLexicon.of(lexicon);
    this.names = new NameFinder(this.lexicon.names());
    this.gazetteer = gazetteer;
    this.roads = new Roads(this.lexicon, routes, gazetteer);
    this.theatre =
        routes.stream()
            .flatMap(route -> route.links().stream())
            .flatMap(link -> gazetteer.byId(link.from()).stream())
            .map(Place::country)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The places of a document in order of their words. */
  public List<FoundPlace> find(List<Sentence> sentences) {
    return find(sentences, Trace.OFF);
  }

  /** The same, with notes of which places were weighed for each name. */
  public List<FoundPlace> find(List<Sentence> sentences, Trace trace) {
    List<Name> named = names.find(sentences);
    Subject subject = new Subject(lexicon, sentences, named);
    Candidates candidates = new Candidates(lexicon, gazetteer, subject.elsewhere(theatre));
    List<Draft> drafts = new Drafts(sentences, named, candidates, roads).all();
    new Neighbours(lexicon, sentences, drafts).weigh();
    Resolution resolution = new Resolution(lexicon, drafts, subject, null, theatre);
    List<FoundPlace> found = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.evidence >= LEAST) {
        found.add(off(found(draft, resolution), draft, sentences));
      }
    }
    if (trace.on()) {
      PlaceNotes.tell(drafts, resolution, LEAST, trace);
    }
    apart(sentences, found);
    found = new Borders(lexicon, sentences, found).added();
    List<FoundPlace> described = new Descriptions(lexicon, sentences, found).added();
    return new RoadDescriptions(
            lexicon, sentences, new RoadPhrases(lexicon, sentences, described, roads).added())
        .added();
  }

  /** Whether words name a part of the world that is no country: "central Africa", "the Pacific". */
  public boolean partOfWorld(String words) {
    return lexicon.words().is(PlaceWords.Cue.REGION, words.toLowerCase(Locale.ROOT));
  }

  /**
   * The area that an outlet reports from, learned from its reports: a local paper that writes
   * "Paris" means the town next door.
   *
   * @param reports the sentences of each report
   * @return a place in the midst of the area; null where the reports speak of no one area
   */
  public @Nullable Place home(List<List<Sentence>> reports) {
    HomeArea area = new HomeArea();
    for (List<Sentence> sentences : reports) {
      List<Name> named = names.find(sentences);
      Subject subject = new Subject(lexicon, sentences, named);
      Candidates candidates = new Candidates(lexicon, gazetteer, subject.elsewhere(theatre));
      List<Draft> drafts = new Drafts(sentences, named, candidates, roads).all();
      drafts.removeIf(draft -> draft.evidence < LEAST);
      area.add(drafts, subject);
    }
    return area.place();
  }

  /**
   * What names mean of which somebody else says that they are places: one answer for each, in their
   * order.
   *
   * @param given in the order of their words; none overlaps another
   * @param home where the outlet reports from, as {@link #home} finds it; null where that is
   *     unknown
   */
  public List<FoundPlace> resolve(
      List<Sentence> sentences, List<PlaceName> given, @Nullable Place home) {
    Subject subject = new Subject(lexicon, sentences, names.find(sentences));
    Candidates candidates = new Candidates(lexicon, gazetteer, subject.elsewhere(theatre));
    List<Draft> drafts = new GivenNames(sentences, candidates).drafts(given);
    new Neighbours(lexicon, sentences, drafts).weigh();
    Resolution resolution = new Resolution(lexicon, drafts, subject, home, theatre);
    List<FoundPlace> found = new ArrayList<>();
    for (Draft draft : drafts) {
      found.add(found(draft, resolution));
    }
    return found;
  }

  /** "the Salaheddine district of Aleppo": the second name is carried by its own word. */
  private static void apart(List<Sentence> sentences, List<FoundPlace> found) {
    for (int i = 1; i < found.size(); i++) {
      FoundPlace before = found.get(i - 1);
      FoundPlace place = found.get(i);
      if (place.sentence() == before.sentence()
          && place.head() == before.head()
          && place.from() > place.head()) {
        int own = Drafts.head(sentences.get(place.sentence()), place.from(), place.to());
        found.set(
            i,
            new FoundPlace(
                place.sentence(),
                place.from(),
                place.to(),
                own,
                place.where(),
                place.confidence(),
                place.near(),
                place.adjectival(),
                place.name()));
      }
    }
  }

  /** A place from which the words reckon a point becomes that point. */
  private FoundPlace off(FoundPlace found, Draft draft, List<Sentence> sentences) {
    if (!found.near() || draft.locates || !(found.where() instanceof Where.At at)) {
      return found;
    }
    Where.Off off =
        lexicon.distances().before(sentences.get(found.sentence()), found.from(), at.place());
    return off == null
        ? found
        : new FoundPlace(
            found.sentence(),
            found.from(),
            found.to(),
            found.head(),
            off,
            found.confidence(),
            true,
            found.adjectival(),
            found.name());
  }

  private static FoundPlace found(Draft draft, Resolution resolution) {
    double odds = 1 / (1 + Math.exp(-draft.evidence));
    Where where;
    if (draft.route != null) {
      where = new Where.Along(draft.route);
    } else if (draft.candidates.isEmpty()) {
      where = new Where.Named(draft.words);
    } else {
      where = resolution.where(draft);
      odds *= resolution.sureness(draft);
    }
    return new FoundPlace(
        draft.sentence,
        draft.from,
        draft.to,
        draft.head,
        where,
        odds,
        draft.near,
        draft.adjectival || draft.dateline,
        null);
  }
}
