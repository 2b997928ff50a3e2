package org.dateline.reading;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dateline.DatelineException;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Reading;
import org.dateline.place.Where;
import org.dateline.reading.actor.ActorFinder;
import org.dateline.reading.attribution.AttributionFinder;
import org.dateline.reading.confidence.Signs;
import org.dateline.reading.confidence.Weights;
import org.dateline.reading.event.EventFinder;
import org.dateline.reading.event.NounClasses;
import org.dateline.reading.figure.FigureFinder;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconIndex;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.reading.time.TimeFinder;
import org.dateline.reading.trace.Trace;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;

/** Reads reports in English with what a theatre pack knows of places and actors. */
public final class EnglishReader implements Reader {
  private static final long serialVersionUID = 1L;

  /** Name and version that claims carry. */
  public static final String NAME = "english-1";

  /** Least share of letters that must be Latin for a text to be read as English. */
  private static final double LATIN_SHARE = 0.6;

  private final transient Rooms rooms;

  private EnglishReader(Rooms rooms) {
    this.rooms = rooms;
  }

  /**
   * A reader that knows the places and actors of a theatre, and the lexicon with what its pack
   * adds.
   *
   * @throws LexiconException naming the first line of the pack's lexicon that cannot be used
   */
  public static EnglishReader of(Theatre theatre) {
    return of(() -> theatre);
  }

  /**
   * The same for a theatre that has yet to be loaded: the language's model and the word lists are
   * loaded beside it and not after it.
   *
   * @throws DatelineException what the theatre's loading throws, or that of the model
   */
  public static EnglishReader of(Supplier<Theatre> theatre) {
    CompletableFuture<TextAnalyzer> model = CompletableFuture.supplyAsync(TextAnalyzer::english);
    CompletableFuture<WordRooms> shipped =
        model.thenApply(analyzer -> WordRooms.of(Lexicon.english()));
    Theatre loaded = theatre.get();
    Map<String, String> words = loaded.lexicon();
    LexiconFaults.refuse(words);
    WordRooms rooms = words.isEmpty() ? joined(shipped) : WordRooms.of(Lexicon.with(words));
    return new EnglishReader(
        new Rooms(
            loaded,
            new PlaceFinder(loaded.gazetteer(), loaded.routes(), Lexicon.with(words)),
            new ActorFinder(loaded.roster(), Lexicon.with(words)),
            rooms,
            joined(model)));
  }

  /** What was made, or the fault for which it could not be. */
  private static <T> T joined(CompletableFuture<T> made) {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof DatelineException reason) {
        throw reason;
      }
      throw e;
    }
  }

  /** The theatre that it knows. */
  public Theatre theatre() {
    return rooms.theatre();
  }

  @Override
  public Reading read(Report report) {
    return read(report, Trace.OFF);
  }

  /** Reads a report and gives the reasons. The reading is the same as that of {@link #read}. */
  public Explanation explain(Report report) {
    Notebook notebook = new Notebook();
    Reading reading = read(report, notebook);
    List<Sentence> sentences = unread(report) ? List.of() : rooms.analyzer().analyze(report.text());
    Lexicon lexicon = Lexicon.with(rooms.theatre().lexicon());
    return notebook.explanation(reading, sentences, new LexiconIndex(lexicon));
  }

  private Reading read(Report report, Trace trace) {
    return read(report, trace, (id, signs) -> {});
  }

  /** The signs from which the confidence of each claim follows, by the id of the claim. */
  public Map<String, Signs> signs(Report report) {
    Map<String, Signs> all = new HashMap<>();
    Map<String, Signs> kept = new LinkedHashMap<>();
    for (Claim claim : read(report, Trace.OFF, all::put).claims()) {
      Signs signs = all.get(claim.id());
      if (signs != null) {
        kept.put(claim.id(), signs);
      }
    }
    return kept;
  }

  private Reading read(Report report, Trace trace, BiConsumer<String, Signs> signsOf) {
    String text = report.text();
    if (unread(report)) {
      Gap gap =
          new Gap(
              report.quote(0, text.length()),
              "The text is not in English, the only language that is read so far; it is kept"
                  + " unread.");
      return new Reading(report, List.of(), text.isEmpty() ? List.of() : List.of(gap));
    }
    List<Sentence> sentences = rooms.analyzer().analyze(text);
    Found found =
        new Found(
            sentences,
            rooms.places().find(sentences, trace),
            rooms.actors().find(sentences, report.published(), trace),
            rooms.words().times().find(sentences, report.published()),
            rooms.words().figures().find(sentences),
            rooms.words().attributions().find(sentences, trace));
    if (trace.on()) {
      FoundNotes.tell(found, trace);
    }
    WordSenses senses = new WordSenses(found, rooms.words().nouns(), rooms.theatre().roster());
    List<Claim> claims =
        new ClaimMaker(
                report,
                found,
                rooms.words().nouns(),
                NAME,
                trace,
                rooms.places(),
                rooms.words().weights(),
                signsOf)
            .claims(rooms.words().events().find(sentences, senses, trace));
    return new Reading(report, claims, gaps(report, found));
  }

  private static boolean unread(Report report) {
    String language = report.language();
    if (!language.equals("en") && !language.equals("und") && !language.isBlank()) {
      return true;
    }
    int letters = 0;
    int latin = 0;
    String text = report.text();
    for (int i = 0; i < text.length() && letters < 4000; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (c < 0x250) {
          latin++;
        }
      }
    }
    return letters > 0 && latin < LATIN_SHARE * letters;
  }

  private static List<Gap> gaps(Report report, Found found) {
    List<Gap> gaps = new ArrayList<>();
    for (FoundPlace place : found.places()) {
      if (place.where() instanceof Where.Named named && place.name() == null) {
        Sentence words = found.sentence(place.sentence());
        gaps.add(
            new Gap(
                report.quote(words.begin(place.from()), words.end(place.to() - 1)),
                "No gazetteer of the theatre has the place \"" + named.name() + "\"."));
      }
    }
    for (Sentence sentence : found.sentences()) {
      if (sentence.size() >= TextAnalyzer.MOST_WORDS) {
        gaps.add(
            new Gap(
                report.quote(sentence.begin(), sentence.end()),
                "The sentence is longer than " + TextAnalyzer.MOST_WORDS + " words and was cut."));
      }
    }
    return gaps;
  }

  /** Only the name of the theatre is written: the rooms are built anew from the pack that ships. */
  private Object writeReplace() {
    return new Written(rooms.theatre().id(), size(rooms.theatre()));
  }

  private Object readResolve() throws InvalidObjectException {
    throw new InvalidObjectException("a reader is written by the name of its theatre");
  }

  /**
   * Places, routes, actors and words together: tells whether two packs of one name are the same.
   */
  private static int size(Theatre theatre) {
    return theatre.gazetteer().places().size()
        + theatre.routes().size()
        + theatre.roster().actors().size()
        + theatre.lexicon().hashCode();
  }

  private record Written(String theatre, int facts) implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object readResolve() {
      Theatre pack = TheatrePack.bundled(theatre);
      if (size(pack) != facts) {
        throw new DatelineException(
            "The theatre '"
                + theatre
                + "' of the reader that was sent is not the one that ships here; use the same build"
                + " on both sides.");
      }
      return of(pack);
    }
  }

  /** The rooms that are joined. */
  private record Rooms(
      Theatre theatre,
      PlaceFinder places,
      ActorFinder actors,
      WordRooms words,
      TextAnalyzer analyzer) {}

  /** The rooms that know no theatre, only the word lists. */
  private record WordRooms(
      TimeFinder times,
      FigureFinder figures,
      AttributionFinder attributions,
      EventFinder events,
      NounClasses nouns,
      Weights weights) {
    static WordRooms of(Lexicon lexicon) {
      return new WordRooms(
          new TimeFinder(lexicon),
          new FigureFinder(lexicon),
          new AttributionFinder(lexicon),
          new EventFinder(lexicon),
          NounClasses.of(lexicon),
          Weights.shipped());
    }
  }
}
