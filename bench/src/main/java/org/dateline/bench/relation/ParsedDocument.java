package org.dateline.bench.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.bench.vectors.MiniLm;
import org.dateline.claim.Claim;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.reading.actor.ActorFinder;
import org.dateline.reading.actor.FoundActor;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.reading.text.Upos;
import org.dateline.report.Report;
import org.dateline.theatre.Theatre;

/** A document with what the reader makes of it. */
final class ParsedDocument {
  /** The rooms of the reader that are asked. */
  static final class Rooms {
    private final TextAnalyzer analyzer = TextAnalyzer.english();
    private final Roster roster;
    private final ActorFinder actors;
    private final Reader reader;
    private final MiniLm vectors = MiniLm.load(DEPTH);

    Rooms(Theatre theatre) {
      roster = theatre.roster();
      actors = new ActorFinder(roster);
      reader = EnglishReader.of(theatre);
    }
  }

  /** How long word vectors are made, so that one penalty suits them and the other features. */
  private static final float LENGTH = 2;

  /** After how many of its layers the vectors are taken. */
  private static final int DEPTH = 4;

  private static final int MOST_BETWEEN = 5;
  private static final Set<String> LINKS = Set.of(",", "and", "or", ";", "/", "&");
  private static final Set<Upos> NOMINAL =
      Set.of(Upos.DET, Upos.NUM, Upos.ADJ, Upos.NOUN, Upos.PROPN);

  private final Document document;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Claim> claims;
  private final Map<Phrase, Row> rows = new HashMap<>();
  private final Map<Phrase, Actor> actors = new HashMap<>();
  private final List<float[][]> vectors = new ArrayList<>();

  ParsedDocument(Document document, Rooms rooms) {
    this.document = document;
    List<Sentence> sentences = rooms.analyzer.analyze(document.text());
    for (Entity entity : document.entities()) {
      for (int i = 0; i < sentences.size(); i++) {
        Phrase phrase = Phrase.of(entity, i, sentences.get(i));
        if (phrase != null) {
          phrases.add(phrase);
          break;
        }
      }
    }
    for (Sentence sentence : sentences) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        words.add(sentence.words(i, i + 1));
      }
      vectors.add(scaled(rooms.vectors.vectors(words)));
    }
    rows();
    for (FoundActor found : rooms.actors.find(sentences, null)) {
      if (found.actor() == null) {
        continue;
      }
      for (Phrase phrase : phrases) {
        if (phrase.number() == found.sentence()
            && phrase.from() <= found.head()
            && found.head() < phrase.to()) {
          rooms.roster.byId(found.actor()).ifPresent(actor -> actors.put(phrase, actor));
        }
      }
    }
    claims = rooms.reader.read(Report.of("", "bench", null, document.text())).claims();
  }

  /** "A, B and C": its first and last member. */
  record Row(Phrase first, Phrase last) {}

  private void rows() {
    List<List<Phrase>> all = new ArrayList<>();
    for (Phrase phrase : phrases) {
      List<Phrase> joined = null;
      for (List<Phrase> row : all) {
        if (follows(row.get(row.size() - 1), phrase)) {
          joined = row;
        }
      }
      if (joined == null) {
        joined = new ArrayList<>();
        all.add(joined);
      }
      joined.add(phrase);
    }
    for (List<Phrase> row : all) {
      for (Phrase phrase : row) {
        rows.put(phrase, new Row(row.get(0), row.get(row.size() - 1)));
      }
    }
  }

  private static boolean follows(Phrase before, Phrase phrase) {
    int words = phrase.from() - before.to();
    if (before.number() != phrase.number()
        || words < 1
        || words > MOST_BETWEEN
        || !before.entity().type().equals(phrase.entity().type())) {
      return false;
    }
    boolean link = false;
    for (int i = before.to(); i < phrase.from(); i++) {
      if (LINKS.contains(phrase.sentence().lemma(i))) {
        link = true;
      } else if (!NOMINAL.contains(phrase.sentence().upos(i))) {
        return false;
      }
    }
    return link;
  }

  /** The row of nouns that an entity stands in; often it stands alone. */
  Row row(Phrase phrase) {
    return rows.getOrDefault(phrase, new Row(phrase, phrase));
  }

  Document document() {
    return document;
  }

  /** The entities as words, in the order of the text. */
  List<Phrase> phrases() {
    return phrases;
  }

  private static float[][] scaled(float[][] vectors) {
    for (float[] vector : vectors) {
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= LENGTH;
      }
    }
    return vectors;
  }

  /** The word vectors of a sentence. */
  float[][] vectors(int sentence) {
    return vectors.get(sentence);
  }

  List<Claim> claims() {
    return claims;
  }

  /** How many entities stand between two. */
  int between(Phrase a, Phrase b) {
    int n = 0;
    for (Phrase phrase : phrases) {
      if (phrase.number() == a.number() && phrase.from() >= a.to() && phrase.to() <= b.from()) {
        n++;
      }
    }
    return n;
  }

  /** The side of the theatre that an entity is on; empty where it is not known. */
  String side(Phrase phrase) {
    Actor actor = actors.get(phrase);
    return actor == null ? "" : actor.side();
  }

  boolean same(Phrase a, Phrase b) {
    Actor one = actors.get(a);
    Actor two = actors.get(b);
    return one != null && two != null && one.id().equals(two.id());
  }

  /** Whether the first belongs to the second. */
  boolean parent(Phrase a, Phrase b) {
    Actor one = actors.get(a);
    Actor two = actors.get(b);
    return one != null && two != null && two.id().equals(one.parent());
  }
}
