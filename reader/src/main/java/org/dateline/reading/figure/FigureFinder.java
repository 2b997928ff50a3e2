package org.dateline.reading.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.claim.Figure.Measure;
import org.dateline.reading.figure.Measures.Telling;
import org.dateline.reading.figure.Quantities.Quantity;
import org.dateline.reading.figure.QuantityWords.Counted;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.Numerals;
import org.dateline.reading.text.Pieces;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts of people, sites and vehicles, and of attacks where somebody carries them out. "At
 * least 140,000" has a low number only, "up to 50" a high one only; "about 2,000" is both with
 * {@code approx}; "dozens" is 24 to 99, "scores" 40 to 99, "hundreds" 200 to 999, "thousands" 2,000
 * to 9,999, "several" 3 or more. Parts of a whole ("255, including 24 civilians") are figures of
 * their own. Where no noun follows ("killed one"), people are counted.
 *
 * <p>Immutable and thread-safe. Never throws on any text; takes time linear in its length.
 */
public final class FigureFinder implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> PARTS = Set.of("including", "among", "them", "whom");

  private final QuantityWords words;
  private final Numerals numerals;
  private final Quantities quantities;
  private final Measures measures;
  private final Set<String> openers;

  /** With the lexicon as it ships. */
  public FigureFinder() {
    this(Lexicon.english());
  }

  /**
   * With the words of counting of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public FigureFinder(Lexicon lexicon) {
    words = new QuantityWords(lexicon);
    numerals = new Numerals(lexicon);
    quantities = new Quantities(words, numerals);
    measures = new Measures(words);
    openers = words.openers();
  }

  /** The counts of a document, by sentence and then by first word. */
  public List<FoundFigure> find(List<Sentence> sentences) {
    List<FoundFigure> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      find(i, new Pieces(sentences.get(i)), found);
    }
    return List.copyOf(found);
  }

  private void find(int number, Pieces pieces, List<FoundFigure> found) {
    int at = 0;
    int first = found.size();
    while (at < pieces.size()) {
      boolean hopeful = openers.contains(pieces.at(at)) || numerals.mayBegin(pieces, at);
      Quantity quantity = hopeful ? quantities.read(pieces, at) : null;
      if (quantity == null && found.size() > first) {
        quantity = oneMore(pieces, at, found.get(found.size() - 1));
      }
      if (quantity == null) {
        at++;
        continue;
      }
      FoundFigure whole = found.size() > first ? found.get(found.size() - 1) : null;
      FoundFigure figure = figure(number, pieces, quantity, whole);
      if (figure != null) {
        found.add(figure);
      }
      at = Math.max(quantity.to(), at + 1);
    }
  }

  /** "six officers and a civilian": the article counts one, beside a count. */
  private static @Nullable Quantity oneMore(Pieces pieces, int at, FoundFigure before) {
    boolean article = pieces.is(at, "a") || pieces.is(at, "an");
    int token = article ? pieces.token(at) : 0;
    Sentence s = pieces.sentence();
    boolean beside =
        token > 1
            && s.form(token - 1).equals("and")
            && token - 2 - before.head() <= 1
            && token - 2 >= before.head();
    return beside ? new Quantity(at, at, at + 1, 1L, 1L, false, true) : null;
  }

  private @Nullable FoundFigure figure(
      int number, Pieces pieces, Quantity quantity, @Nullable FoundFigure whole) {
    Sentence s = pieces.sentence();
    int from = pieces.token(quantity.from());
    if (from > 0
        && (s.lemma(from - 1).equals("no") || s.lemma(from - 1).equals("not"))
        && quantity.low() != null
        && quantity.low() == 1) {
      return null; // "no one was killed", "not a single child"
    }
    int to = pieces.token(quantity.to() - 1) + 1;
    CountedNoun noun = CountedNoun.after(pieces, quantity);
    Counted counted = noun.found() ? words.noun(s.lemma(noun.head())) : null;
    boolean strong =
        to < s.size()
            && s.words(to, Math.min(s.size(), to + 2)).toLowerCase(Locale.ROOT).contains("strong");
    if (quantity.article() && (counted == null || isOneOf(s, to))) {
      counted = noun.found() ? null : counted;
    }
    Telling telling = measures.of(s, from, noun, counted);
    boolean ofThem = to + 1 < s.size() && isOneOf(s, to) && PARTS.contains(s.lower(to + 1));
    boolean part = whole != null && from > 0 && (ofThem || isPart(s, from));
    Telling toll = noun.found() ? Telling.NONE : measures.toll(s, from);
    telling = toll == Telling.NONE ? telling : toll;
    Measure measure = measure(telling, counted, strong);
    if (part
        && whole != null
        && measure == null
        && !things(counted)
        && (counted != null || !noun.found() || ofThem)) {
      measure = whole.measure();
      telling = new Telling(measure, true);
    }
    boolean unnamed =
        !noun.found()
            && telling.harm()
            && telling.measure() != null
            && mayStandAlone(s, to - 1, quantity);
    boolean harmed =
        ofThem && part && measure != null
            || noun.found()
                && telling.harm()
                && telling.measure() != null
                && isPersonal(s, noun.head());
    if (!unnamed && !harmed && counted == null && !strong) {
      return null;
    }
    if (counted == Counted.ACTS && !isDone(s, from, noun.head())) {
      return null;
    }
    boolean article = s.lower(from).equals("a") || s.lower(from).equals("an");
    if (quantity.article() && (isOneOf(s, to) || article && (counted == null || things(counted)))) {
      return null;
    }
    return new FoundFigure(
        number,
        from,
        to,
        noun.head(),
        quantity.low(),
        quantity.high(),
        quantity.approx(),
        isCumulative(s, from, noun),
        strong ? "fighters" : noun.who(),
        measure);
  }

  private static @Nullable Measure measure(
      Telling telling, @Nullable Counted counted, boolean strong) {
    if (strong) {
      return Measure.FIGHTERS;
    }
    if (telling.measure() != null) {
      return telling.measure();
    }
    if (counted == null || telling.harm()) {
      return null;
    }
    return switch (counted) {
      case PEOPLE -> null;
      case FIGHTERS -> Measure.FIGHTERS;
      case KILLED -> Measure.KILLED;
      case WOUNDED -> Measure.WOUNDED;
      case DISPLACED -> Measure.DISPLACED;
      case REFUGEES -> Measure.REFUGEES;
      case ABDUCTED -> Measure.ABDUCTED;
      case SITES -> Measure.SITES;
      case VEHICLES -> Measure.VEHICLES;
      case ACTS -> Measure.OTHER;
    };
  }

  private static boolean things(@Nullable Counted counted) {
    return counted == Counted.SITES || counted == Counted.VEHICLES || counted == Counted.ACTS;
  }

  private static boolean isOneOf(Sentence s, int to) {
    return to < s.size() && s.form(to).equalsIgnoreCase("of");
  }

  private static boolean isPart(Sentence s, int from) {
    for (int t = from - 1; t >= Math.max(0, from - 3); t--) {
      if (PARTS.contains(s.lemma(t)) || s.form(t).equalsIgnoreCase("including")) {
        return true;
      }
    }
    return false;
  }

  /** A number with no noun is a count of people only where it cannot be a day, a year or a rank. */
  private static boolean mayStandAlone(Sentence s, int last, Quantity quantity) {
    Long value = quantity.low() != null ? quantity.low() : quantity.high();
    boolean year = value != null && value >= 1900 && value <= 2100 && s.form(last).length() == 4;
    boolean named = last > 0 && s.upos(last - 1) == Upos.PROPN && s.head(last) == last - 1;
    return !year && !named;
  }

  /** People that the lexicon does not know: a plural noun that was killed, wounded or taken. */
  private static boolean isPersonal(Sentence s, int head) {
    return s.tag(head).equals("NNS") || s.tag(head).equals("NNPS") || s.tag(head).isEmpty();
  }

  /** Attacks are counted where they are what somebody carried out, not where they do something. */
  private static boolean isDone(Sentence s, int from, int head) {
    // a past tense that the tagger took for an adjective: "conducted 34 strikes"
    boolean past = from > 0 && s.upos(from - 1) == Upos.ADJ && s.form(from - 1).endsWith("ed");
    return past || s.deprel(head).equals("obj") || s.deprel(head).equals("nsubj:pass");
  }

  private static boolean isCumulative(Sentence s, int from, CountedNoun noun) {
    String text = s.toString().toLowerCase(Locale.ROOT);
    if (text.contains("so far")
        || text.contains("to date")
        || text.contains("claimed the lives")
        || text.contains("since the start")
        || text.contains("since the beginning")
        || text.contains("since the outbreak")
        || text.contains("death toll")
        || text.contains("overall")
        || text.contains("over the past")
        || text.contains("in total")) {
      return true;
    }
    for (int t = 0; t + 1 < s.size(); t++) {
      // "were killed since 27 November", not "since the town fell"
      if (s.lemma(t).equals("since")
          && (s.upos(t + 1) == Upos.NUM || s.upos(t + 1) == Upos.PROPN)) {
        return true;
      }
    }
    int verb = s.head(noun.head());
    boolean perfect = false;
    if (verb >= 0 && s.upos(verb) == Upos.VERB && Measures.isSubject(s.deprel(noun.head()))) {
      int aux = s.child(verb, "aux");
      perfect = aux >= 0 && s.lemma(aux).equals("have") && !s.form(aux).equalsIgnoreCase("had");
    }
    return perfect;
  }
}
