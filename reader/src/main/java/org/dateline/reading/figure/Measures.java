package org.dateline.reading.figure;

import java.io.Serializable;
import java.util.Set;
import org.dateline.claim.Figure.Measure;
import org.dateline.reading.figure.QuantityWords.Counted;
import org.dateline.reading.figure.QuantityWords.Told;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a count tell of those counted: that they were killed, wounded, displaced.
 */
final class Measures implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SUBJECTS = Set.of("nsubj:pass", "nsubj");

  /** Verbs behind which a sum is told. */
  private static final Set<String> GROWING =
      Set.of(
          "rise",
          "increase",
          "climb",
          "grow",
          "reach",
          "hit",
          "pass",
          "exceed",
          "stand",
          "be",
          "jump",
          "go",
          "mount",
          "top",
          "surpass",
          "total");

  private static final Set<String> SUMS = Set.of("toll", "number", "total", "count", "tally");

  /** How far before its verb a sum may stand. */
  private static final int TOLD_BEFORE = 16;

  private final QuantityWords words;

  Measures(QuantityWords words) {
    this.words = words;
  }

  /**
   * What was told.
   *
   * @param measure the measure, {@link Measure#OTHER} where two are told of one number ("killed and
   *     injured"); null where none is
   * @param harm true where a verb or state of harm is told at all
   */
  record Telling(@Nullable Measure measure, boolean harm) {
    static final Telling NONE = new Telling(null, false);
  }

  /** What is told of a count. */
  Telling of(Sentence s, int from, CountedNoun noun, @Nullable Counted counted) {
    boolean things =
        counted == Counted.SITES || counted == Counted.VEHICLES || counted == Counted.ACTS;
    if (things) {
      return new Telling(
          counted == Counted.SITES
              ? Measure.SITES
              : counted == Counted.VEHICLES ? Measure.VEHICLES : Measure.OTHER,
          false);
    }
    Telling told = beside(s, from, noun);
    if (told == Telling.NONE) {
      told = follows(s, noun.end());
    }
    if (told == Telling.NONE) {
      told = precedes(s, from);
    }
    if (told == Telling.NONE) {
      told = governed(s, noun.head());
    }
    return told;
  }

  /**
   * "the death toll rose to 11", "the number of people killed has reached 300": what a number
   * without a noun behind a verb of growth counts.
   */
  Telling toll(Sentence s, int from) {
    int verb = from - 1;
    while (verb > 0 && s.upos(verb) != Upos.VERB && s.upos(verb) != Upos.AUX && from - verb < 4) {
      if (s.upos(verb) != Upos.ADP && s.upos(verb) != Upos.ADV) {
        return Telling.NONE;
      }
      verb--;
    }
    if (verb < 1 || !GROWING.contains(s.lemma(verb))) {
      return Telling.NONE;
    }
    for (int t = verb - 1; t >= 0 && verb - t <= TOLD_BEFORE; t--) {
      if (SUMS.contains(s.lemma(t))) {
        return summed(s, t, verb);
      }
      if (s.form(t).equals(";")) {
        return Telling.NONE;
      }
    }
    return Telling.NONE;
  }

  /** What a sum is the sum of, by the words behind it. */
  private Telling summed(Sentence s, int sum, int verb) {
    for (int t = sum + 1; t < verb; t++) {
      Measure state = words.state(lower(s, t));
      Measure measure = state == null ? words.toll(s.lemma(t)) : state;
      if (s.lemma(t).equals("casualty")) {
        measure = Measure.OTHER;
      }
      if (measure != null) {
        return new Telling(measure, true);
      }
    }
    boolean deaths = s.lemma(sum).equals("toll");
    return deaths ? new Telling(Measure.KILLED, true) : Telling.NONE;
  }

  /** "97 civilians killed", "20 wounded", "bodies of 70 civilians", "six dead". */
  private Telling beside(Sentence s, int from, CountedNoun noun) {
    int t = noun.end();
    if (t < s.size()
        && (lower(s, t).equals("more")
            || lower(s, t).equals("others")
            || lower(s, t).equals("people"))) {
      t++;
    }
    if (t < s.size() && !isFiniteBefore(s, t)) {
      Measure state = words.state(lower(s, t));
      boolean participle =
          s.tag(t).equals("VBN")
              || s.upos(t) == Upos.ADJ
              || s.upos(t) == Upos.NOUN
              || s.tag(t).equals("VBD") && s.upos(t) == Upos.VERB;
      if (state != null && participle && !hasObject(s, t)) {
        return new Telling(together(s, t, state), true);
      }
    }
    for (int k = noun.head() - 1; k >= from && noun.found(); k--) {
      Measure state = words.state(lower(s, k));
      if (state != null && k > from) {
        return new Telling(state, true);
      }
    }
    if (noun.found() && s.lemma(noun.head()).equals("case") && t + 1 < s.size()) {
      Measure deed = lower(s, t).equals("of") ? words.toll(s.lemma(t + 1)) : null;
      if (deed != null) {
        return new Telling(deed, true); // "292 cases of kidnapping"
      }
    }
    int before = from - 1;
    if (before >= 0 && lower(s, before).equals("of") && before > 0) {
      Measure toll = words.toll(s.lemma(before - 1));
      if (toll != null) {
        return new Telling(toll, true);
      }
    }
    if (before > 0 && lower(s, before).equals("dead") && s.lemma(before - 1).equals("shoot")) {
      return new Telling(Measure.KILLED, true);
    }
    return Telling.NONE;
  }

  private static boolean isFiniteBefore(Sentence s, int t) {
    return s.upos(t) == Upos.AUX;
  }

  private static boolean hasObject(Sentence s, int t) {
    return s.child(t, "obj") >= 0;
  }

  /** The measure, or OTHER where "and injured" follows "killed". */
  private Measure together(Sentence s, int t, Measure state) {
    if (t + 2 < s.size() && (lower(s, t + 1).equals("and") || lower(s, t + 1).equals("or"))) {
      Measure second = words.state(lower(s, t + 2));
      if (second != null && second != state && !(t + 3 < s.size() && s.upos(t + 3) == Upos.NUM)) {
        return Measure.OTHER;
      }
    }
    return state;
  }

  /** "40 people were killed", "hundreds have fled", right after the count. */
  private Telling follows(Sentence s, int end) {
    int t = end;
    boolean be = false;
    while (t < s.size()
        && (s.upos(t) == Upos.AUX || s.upos(t) == Upos.ADV || lower(s, t).equals("more"))) {
      be |= s.lemma(t).equals("be");
      t++;
    }
    if (t >= s.size() || s.upos(t) != Upos.VERB && s.upos(t) != Upos.ADJ) {
      return Telling.NONE;
    }
    Told told = words.verb(s.lemma(t));
    Measure measure = told == null ? null : told.subject() == be ? null : told.measure();
    if (be && measure == null && told == null) {
      measure = words.state(lower(s, t));
    }
    if (measure == null
        || t + 2 < s.size() && be && lower(s, t + 1).equals("and") && s.upos(t + 2) == Upos.VERB) {
      Told second = measure == null ? null : words.verb(s.lemma(t + 2));
      if (second == null) {
        return Telling.NONE;
      }
      boolean same = second.measure() == measure;
      return new Telling(
          same ? measure : harms(second.measure()) && harms(told(measure)) ? Measure.OTHER : null,
          true);
    }
    return new Telling(measure, true);
  }

  private static Measure told(@Nullable Measure measure) {
    return measure == null ? Measure.OTHER : measure;
  }

  /** "killed 20", "wounding at least five", right before the count. */
  private Telling precedes(Sentence s, int from) {
    int t = from - 1;
    Measure state = t > 0 && s.upos(t) == Upos.ADJ ? words.state(lower(s, t)) : null;
    if (state != null && (lower(s, t - 1).equals("and") || lower(s, t - 1).equals(","))) {
      // a past tense that the tagger took for an adjective: "killed five and wounded 12"
      return new Telling(state, true);
    }
    if (t < 0 || s.upos(t) != Upos.VERB) {
      return Telling.NONE;
    }
    Told told = words.verb(s.lemma(t));
    boolean passive = t > 0 && s.upos(t - 1) == Upos.AUX && s.lemma(t - 1).equals("be");
    if (told == null || told.subject() || passive) {
      return Telling.NONE;
    }
    if (t > 1 && lower(s, t - 1).equals("and") && s.upos(t - 2) == Upos.VERB) {
      Told first = words.verb(s.lemma(t - 2));
      if (first != null && first.measure() != told.measure()) {
        return new Telling(
            harms(first.measure()) && harms(told.measure()) ? Measure.OTHER : null, true);
      }
    }
    return new Telling(told.measure(), true);
  }

  /** "killed 20", "12 were wounded", "hundreds fled". */
  private Telling governed(Sentence s, int head) {
    int t = head;
    int steps = 0;
    while (s.deprel(t).equals("conj")
        && s.head(t) >= 0
        && s.upos(s.head(t)) != Upos.VERB
        && steps++ < 20) {
      t = s.head(t);
    }
    while ((s.deprel(t).equals("nummod") || s.deprel(t).equals("compound"))
        && s.head(t) >= 0
        && s.upos(t) == Upos.NUM
        && steps++ < 20) {
      t = s.head(t);
    }
    int verb = s.head(t);
    if (verb < 0) {
      return Telling.NONE;
    }
    String relation = s.deprel(t);
    Measure told = told(s, verb, relation);
    if (told == null && relation.startsWith("nsubj")) {
      // "were captured and executed": one of the verbs tells nothing, or something else
      return Telling.NONE;
    }
    if (told == null) {
      return adjacent(s, head);
    }
    boolean object = relation.equals("obj");
    for (int child : s.children(verb)) {
      boolean own =
          s.child(child, "obj") >= 0 && child > head
              || s.child(child, "nsubj") >= 0
              || s.child(child, "nsubj:pass") >= 0;
      if (s.deprel(child).equals("conj")
          && s.upos(child) == Upos.VERB
          && !own
          && (!object || child < head)) {
        Measure other = told(s, child, relation);
        if (other != null && other != told) {
          return new Telling(harms(told) && harms(other) ? Measure.OTHER : null, true);
        }
      }
    }
    if (object
        && s.deprel(verb).equals("conj")
        && s.upos(s.head(verb)) == Upos.VERB
        && s.child(s.head(verb), "obj") < 0) {
      Measure other = told(s, s.head(verb), relation);
      if (other != null && other != told) {
        return new Telling(harms(told) && harms(other) ? Measure.OTHER : null, true);
      }
    }
    return new Telling(told, true);
  }

  private static boolean harms(Measure measure) {
    return measure == Measure.KILLED || measure == Measure.WOUNDED;
  }

  private @Nullable Measure told(Sentence s, int verb, String relation) {
    Told told = words.verb(s.lemma(verb));
    if (told == null || s.upos(verb) != Upos.VERB) {
      return null;
    }
    boolean passive =
        relation.equals("nsubj:pass") || relation.equals("nsubj") && s.child(verb, "aux:pass") >= 0;
    boolean subject = relation.equals("nsubj") && !passive;
    boolean fits = told.subject() ? subject : passive || relation.equals("obj");
    return fits ? told.measure() : null;
  }

  /**
   * Where the parse went astray: the verb stands right before the number, "killing at least five
   * people".
   */
  private Telling adjacent(Sentence s, int head) {
    for (int t = head - 1; t >= 0 && t >= head - 8; t--) {
      if (s.upos(t) == Upos.VERB) {
        Told told = words.verb(s.lemma(t));
        boolean active =
            !s.tag(t).equals("VBN") || s.child(t, "aux") >= 0 && s.child(t, "aux:pass") < 0;
        return told != null && !told.subject() && active
            ? new Telling(told.measure(), true)
            : Telling.NONE;
      }
      Upos upos = s.upos(t);
      boolean passes =
          upos == Upos.NUM
              || upos == Upos.ADJ
              || upos == Upos.ADV
              || upos == Upos.DET
              || lower(s, t).equals("of")
              || lower(s, t).equals("at")
              || lower(s, t).equals("than")
              || lower(s, t).equals("to")
              || upos == Upos.NOUN && s.head(t) == head;
      if (!passes) {
        return Telling.NONE;
      }
    }
    return Telling.NONE;
  }

  static boolean isSubject(String relation) {
    return SUBJECTS.contains(relation);
  }

  private static String lower(Sentence s, int t) {
    return s.lower(t);
  }
}
