package org.dateline.bench.ner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.Actor;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.reading.actor.ActorFinder;
import org.dateline.reading.actor.FoundActor;
import org.dateline.reading.event.NounClasses;
import org.dateline.reading.event.Sense;
import org.dateline.reading.figure.FigureFinder;
import org.dateline.reading.figure.FoundFigure;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.place.PlaceFinder;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;
import org.dateline.reading.time.FoundTime;
import org.dateline.reading.time.TimeFinder;
import org.dateline.theatre.Theatre;

/** What the reader's rooms find in a document, as labels on its words. */
final class Finds {
  private static final NameFinder NAMES = new NameFinder();

  /** No report of these benchmarks has a date of its own; only names that change with it care. */
  private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

  private final Theatre theatre;
  private final TextAnalyzer analyzer = TextAnalyzer.english();
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final TimeFinder times = new TimeFinder();
  private final FigureFinder figures = new FigureFinder();
  private final NounClasses nouns;

  Finds(Theatre theatre) {
    this.theatre = theatre;
    places = new PlaceFinder(theatre.gazetteer(), theatre.routes());
    actors = new ActorFinder(theatre.roster());
    nouns = NounClasses.of(Lexicon.with(theatre.lexicon()));
  }

  /**
   * A document that was read.
   *
   * @param sentences its sentences
   * @param labels for each sentence and word, what was found there
   */
  record Read(List<Sentence> sentences, List<List<List<String>>> labels) {
    List<String> labels(int sentence, int token) {
      return labels.get(sentence).get(token);
    }
  }

  /** Reads a document. */
  Read in(String text) {
    List<Sentence> sentences = analyzer.analyze(text);
    List<List<List<String>>> labels = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<List<String>> words = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        words.add(new ArrayList<>(4));
      }
      labels.add(words);
    }
    for (FoundPlace place : places.find(sentences)) {
      mark(labels, place.sentence(), place.from(), place.to(), "pl=" + kind(place));
    }
    for (FoundActor actor : actors.find(sentences, DAY)) {
      mark(labels, actor.sentence(), actor.from(), actor.to(), "ac=" + kind(actor));
      mark(labels, actor.sentence(), actor.from(), actor.to(), "af=" + actor.form());
    }
    for (FoundTime time : times.find(sentences, DAY)) {
      mark(labels, time.sentence(), time.from(), time.to(), "ti");
    }
    for (FoundFigure figure : figures.find(sentences)) {
      mark(labels, figure.sentence(), figure.from(), figure.to(), "fi=" + figure.measure());
      labels.get(figure.sentence()).get(figure.head()).add("counted");
    }
    for (Name name : NAMES.find(sentences)) {
      mark(labels, name.sentence(), name.from(), name.to(), "na=" + name.guess());
      if (name.core() > name.from()) {
        mark(labels, name.sentence(), name.core(), name.to(), "nc=" + name.guess());
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).size(); i++) {
        String lemma = sentences.get(s).lemma(i);
        for (Sense sense : Sense.values()) {
          if (nouns.is(lemma, sense)) {
            labels.get(s).get(i).add("se=" + sense);
          }
        }
      }
    }
    return new Read(sentences, labels);
  }

  private static void mark(
      List<List<List<String>>> labels, int sentence, int from, int to, String label) {
    for (int i = from; i < to; i++) {
      labels.get(sentence).get(i).add(label + (i == from ? "/B" : "/I"));
    }
  }

  private static String kind(FoundPlace place) {
    Where where = place.where();
    String suffix = (place.adjectival() ? "a" : "") + (place.name() != null ? "d" : "");
    if (where instanceof Where.At at) {
      return at.place().kind() + suffix;
    }
    if (where instanceof Where.OneOf one) {
      Place first = one.candidates().get(0);
      return first.kind() + suffix;
    }
    return (where instanceof Where.Along ? "road" : "named") + suffix;
  }

  private String kind(FoundActor actor) {
    if (actor.actor() == null) {
      return actor.name() == null ? "none" : "other";
    }
    return theatre
        .roster()
        .byId(actor.actor())
        .map(Actor::kind)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .orElse("none");
  }
}
