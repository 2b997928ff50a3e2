package org.dateline.bench.geoparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.SpellingKey;
import org.dateline.place.Where;
import org.dateline.reading.place.FoundPlace;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.Name;
import org.dateline.reading.text.name.NameFinder;

/** What a model is told of each word that may be in a toponym. One document, one thread. */
final class NameFeatures {
  private static final NameFinder NAMES = new NameFinder();
  private static final int LONGEST = 4;

  private final Document document;
  private final Gazetteer gazetteer;
  private final Map<String, String> looked = new HashMap<>();
  private final String[][] found;
  private final String[][] named;
  private final Set<String> placed = new HashSet<>();
  private final Set<String> people = new HashSet<>();

  NameFeatures(Document document, List<FoundPlace> places, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
    List<Sentence> sentences = document.sentences();
    this.found = new String[sentences.size()][];
    this.named = new String[sentences.size()][];
    for (int s = 0; s < sentences.size(); s++) {
      found[s] = new String[sentences.get(s).size()];
      named[s] = new String[sentences.get(s).size()];
    }
    for (FoundPlace place : places) {
      if (place.name() == null) {
        mark(place);
      }
    }
    for (Name name : NAMES.find(sentences)) {
      mark(name, sentences.get(name.sentence()));
    }
  }

  private void mark(FoundPlace place) {
    Where where = place.where();
    String kind =
        where instanceof Where.At at
            ? at.place().kind().name()
            : where instanceof Where.OneOf ? "CHOICE" : where instanceof Where.Along ? "ROAD" : "?";
    String told = kind + (place.adjectival() ? "+adj" : "");
    for (int i = place.from(); i < place.to(); i++) {
      found[place.sentence()][i] = (i == place.from() ? "B-" : "I-") + told;
    }
    placed.add(document.sentences().get(place.sentence()).words(place.from(), place.to()));
  }

  private void mark(Name name, Sentence sentence) {
    String last = lower(sentence, name.to() - 1);
    for (int i = name.from(); i < name.to(); i++) {
      String where = i == name.from() ? "B" : i == name.to() - 1 ? "E" : "M";
      where = name.to() - name.from() == 1 ? "S" : where;
      named[name.sentence()][i] = where + name.guess() + "|" + last;
      if (name.guess() == Name.Guess.PERSON) {
        people.add(sentence.form(i));
      }
    }
  }

  /** The features of a sentence's words; null for those that cannot be in a name. */
  int[][] of(int s) {
    Sentence sentence = document.sentences().get(s);
    String[] gazetteer = gazetteer(sentence);
    int[][] rows = new int[sentence.size()][];
    for (int i = 0; i < sentence.size(); i++) {
      if (open(sentence, i)) {
        rows[i] = rows(of(s, sentence, i, gazetteer));
      }
    }
    return rows;
  }

  /** Capitals and digits, and small words with a capital beside them. */
  private static boolean open(Sentence sentence, int i) {
    char c = sentence.form(i).charAt(0);
    return Character.isUpperCase(c)
        || i > 0 && NameFinder.capital(sentence, i - 1)
        || i + 1 < sentence.size() && NameFinder.capital(sentence, i + 1);
  }

  private int[] rows(List<String> features) {
    int[] rows = new int[features.size() * 2];
    for (int i = 0; i < features.size(); i++) {
      rows[2 * i] = TagModel.row(i + features.get(i));
      rows[2 * i + 1] = TagModel.row(document.corpus() + i + features.get(i));
    }
    return rows;
  }

  private static String lower(Sentence sentence, int i) {
    return i < 0 ? "<" : i >= sentence.size() ? ">" : sentence.form(i).toLowerCase(Locale.ROOT);
  }

  private static String shape(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return "-";
    }
    StringBuilder shape = new StringBuilder();
    String form = sentence.form(i);
    for (int k = 0; k < form.length(); k++) {
      char c = form.charAt(k);
      char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : c;
      kind = Character.isDigit(c) ? '0' : kind;
      if (shape.length() < 2 || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static String tag(Sentence sentence, int i) {
    return i < 0 || i >= sentence.size() ? "-" : sentence.tag(i);
  }

  private List<String> of(int s, Sentence sentence, int i, String[] known) {
    List<String> f = new ArrayList<>(48);
    String form = sentence.form(i);
    String lower = lower(sentence, i);
    String before = lower(sentence, i - 1);
    String after = lower(sentence, i + 1);
    String gaz = known[i];
    String place = found[s][i] == null ? "-" : found[s][i];
    String name = named[s][i] == null ? "-" : named[s][i];
    String guess = name.substring(0, Math.max(1, name.indexOf('|')));
    f.add("");
    f.add(form);
    f.add(lower.substring(Math.max(0, lower.length() - 3)));
    f.add(lower.substring(Math.max(0, lower.length() - 2)));
    f.add(lower.substring(0, Math.min(3, lower.length())));
    f.add(shape(sentence, i));
    f.add(tag(sentence, i));
    f.add(before);
    f.add(after);
    f.add(before + "|" + lower(sentence, i - 2));
    f.add(after + "|" + lower(sentence, i + 2));
    f.add(before + "|" + after);
    f.add(tag(sentence, i - 1) + "|" + tag(sentence, i) + "|" + tag(sentence, i + 1));
    f.add(shape(sentence, i - 1) + "|" + shape(sentence, i) + "|" + shape(sentence, i + 1));
    f.add(shape(sentence, i + 1) + "|" + shape(sentence, i + 2));
    f.add(gaz);
    f.add(gaz + "|" + before);
    f.add(gaz + "|" + after);
    f.add(gaz + "|" + shape(sentence, i - 1) + shape(sentence, i + 1));
    f.add(gaz + "|" + guess);
    f.add(gaz + "|" + place);
    f.add(place);
    f.add(place + "|" + before);
    f.add(place + "|" + after);
    f.add(place + "|" + guess);
    f.add(name);
    f.add(guess);
    f.add(guess + "|" + place + "|" + gaz);
    f.add(sentence.deprel(i));
    f.add(head(sentence, i));
    f.add(head(sentence, i) + "|" + sentence.deprel(i));
    f.add((placed.contains(form) ? "p" : "") + (people.contains(form) ? "n" : "") + "|" + gaz);
    f.add(i == 0 ? "first" : "later");
    f.add(next(known, i) + "|" + after);
    f.add(i > 0 ? known[i - 1] + "|" + gaz : "");
    f.add(i + 1 < known.length ? gaz + "|" + known[i + 1] : "");
    f.add(s == 0 ? "head" + gaz : "");
    f.add(lower(sentence, i - 2) + "|" + gaz);
    f.add(lower(sentence, i + 2) + "|" + gaz);
    return f;
  }

  private static String head(Sentence sentence, int i) {
    int head = sentence.head(i);
    return head < 0 ? "root" : sentence.lemma(head);
  }

  /** What stands behind a comma. */
  private static String next(String[] known, int i) {
    return i + 2 < known.length ? known[i + 2] : "";
  }

  /** For each word the longest name of the gazetteer that it is in: its kind and size. */
  private String[] gazetteer(Sentence sentence) {
    int n = sentence.size();
    String[] known = new String[n];
    int at = 0;
    while (at < n) {
      int to = NameFinder.capital(sentence, at) ? Math.min(n, at + LONGEST) : at;
      String kind = "";
      while (to > at) {
        kind = kind(sentence.words(at, to));
        if (!kind.isEmpty()) {
          break;
        }
        to--;
      }
      if (to == at) {
        known[at] = "0";
        at++;
      } else {
        for (int i = at; i < to; i++) {
          known[i] = (to - at == 1 ? "S" : i == at ? "B" : "I") + kind;
        }
        at = to;
      }
    }
    return known;
  }

  private String kind(String words) {
    return looked.computeIfAbsent(words, this::look);
  }

  private String look(String words) {
    String plain = SpellingKey.plain(words);
    if (plain.length() < 2) {
      return "";
    }
    long people = -1;
    String kind = "";
    for (Place place : gazetteer.named(words)) {
      boolean same = SpellingKey.plain(place.name()).equals(plain);
      for (String other : place.otherNames()) {
        same |= !same && SpellingKey.plain(other).equals(plain);
      }
      long size =
          switch (place.kind()) {
            case COUNTRY -> place.population() + 1_000_000_000_000L;
            case ADMIN1, REGION, NATURAL -> place.population() + 1_000_000_000L;
            case SETTLEMENT, DISTRICT, ADMIN2, AIRBASE, BASE, CROSSING, SITE, JUNCTION ->
                place.population();
          };
      if (same && size > people) {
        people = size;
        kind = place.kind().name();
      }
    }
    if (people < 0) {
      return "";
    }
    long towns = people % 1_000_000_000L;
    return kind + (kind.equals("SETTLEMENT") ? (int) Math.log10(towns + 1.0) : "");
  }
}
