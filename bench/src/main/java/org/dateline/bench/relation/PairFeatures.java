package org.dateline.bench.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.bench.linear.Bag;
import org.dateline.bench.linear.WordGroups;
import org.dateline.bench.vectors.MiniLm;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/**
 * What a linear model of relations is told of two entities of one sentence, seen from the one that
 * a relation would go out from (the source) to the other (the target).
 */
final class PairFeatures {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "who", "his", "her", "its", "their", "our");
  private static final int LONGEST_PATH = 6;
  private static final int FAR = 12;

  private final WordGroups cues = new WordGroups(PairFeatures.class, "cues.txt");

  /** The features of an ordered pair. */
  Bag of(Phrase source, Phrase target, ParsedDocument document) {
    return new Pair(source, target, document).bag();
  }

  /** The work on one pair. */
  private final class Pair {
    private final Phrase source;
    private final Phrase target;
    private final ParsedDocument document;
    private final Sentence sentence;
    private final String types;
    private final String order;
    private final Bag bag = new Bag();

    Pair(Phrase source, Phrase target, ParsedDocument document) {
      this.source = source;
      this.target = target;
      this.document = document;
      this.sentence = source.sentence();
      this.types = ":" + source.entity().type() + "-" + target.entity().type();
      this.order = source.from() <= target.from() ? ">" : "<";
    }

    Bag bag() {
      names();
      boolean forward = order.equals(">");
      Phrase first = forward ? source : target;
      Phrase second = forward ? target : source;
      between("n:", first.to(), second.from());
      row(first, second);
      around(first, second);
      path("p:", source, target);
      governors();
      others(first, second);
      sides();
      claims();
      likeness();
      vectors();
      return bag;
    }

    /** What stands between the rows that two nouns stand in: "include A, B and C". */
    private void row(Phrase first, Phrase second) {
      ParsedDocument.Row one = document.row(first);
      ParsedDocument.Row two = document.row(second);
      if (one.equals(two)) {
        bag.add("r:together");
        bag.add("r:together" + types);
        return;
      }
      int from = one.last().to();
      int to = two.first().from();
      if (to - from <= FAR) {
        for (int i = from; i < to; i++) {
          for (String cue : cues.of(sentence.lemma(i))) {
            bag.add("m:" + order + cue);
            bag.add("m:" + order + cue + types);
          }
        }
      }
    }

    /** The verb above each, and how it hangs there. */
    private void governors() {
      String from = governor(source);
      String to = governor(target);
      bag.add("v:s" + from + types);
      bag.add("v:t" + to + types);
      bag.add("v:" + from + to);
    }

    private String governor(Phrase phrase) {
      int at = phrase.head();
      String relation = "";
      for (int steps = 0; steps < 4; steps++) {
        relation = sentence.deprel(at);
        at = sentence.head(at);
        if (at < 0) {
          return ":root";
        }
        if (sentence.upos(at) == Upos.VERB) {
          return ":" + relation + "<" + sentence.lemma(at);
        }
      }
      return ":far";
    }

    /** Whether others of the same kind stand nearer. */
    private void others(Phrase first, Phrase second) {
      boolean likeFirst = false;
      boolean likeSecond = false;
      for (Phrase phrase : document.phrases()) {
        if (phrase.number() == first.number()
            && phrase.from() >= first.to()
            && phrase.to() <= second.from()) {
          likeFirst |= phrase.entity().type().equals(first.entity().type());
          likeSecond |= phrase.entity().type().equals(second.entity().type());
        }
      }
      bag.add("o:" + order + likeFirst + likeSecond + types);
    }

    private void names() {
      String from = name(source);
      String to = name(target);
      bag.add("t" + types);
      bag.add("t" + order + types);
      bag.add("t" + types + from + "-" + to);
      bag.add("t:s" + types + from);
      bag.add("t:t" + types + to);
      bag.add("t:s:" + from);
      bag.add("t:t:" + to);
      bag.add("h:s" + sentence.deprel(source.head()) + types);
      bag.add("h:t" + sentence.deprel(target.head()) + types);
      for (int i = source.from(); i < source.to(); i++) {
        word("h:s", i);
      }
      for (int i = target.from(); i < target.to(); i++) {
        word("h:t", i);
      }
    }

    private void word(String where, int token) {
      bag.add(where + "w:" + sentence.lemma(token));
      for (String cue : cues.of(sentence.lemma(token))) {
        bag.add(where + "g:" + cue);
      }
    }

    private void between(String part, int from, int to) {
      int words = to - from;
      String distance =
          words < 0 ? "over" : words < 4 ? "" + words : words < 8 ? "7" : words < 15 ? "14" : "far";
      bag.add(part + distance);
      bag.add(part + order + distance + types);
      if (part.equals("n:")) {
        bag.add(part + "others" + Math.min(document.between(source, target), 3) + types);
      }
      if (words < 0) {
        bag.add(part + "inside" + order + types);
        return;
      }
      StringBuilder all = new StringBuilder(part).append(order);
      String before = "<";
      for (int i = from; i < to; i++) {
        String lemma = sentence.lemma(i);
        all.append(lemma).append(' ');
        if (words <= FAR) {
          bag.add(part + "w:" + lemma);
          bag.add(part + order + "w:" + lemma);
          bag.add(part + order + "b:" + before + "_" + lemma);
          for (String cue : cues.of(lemma)) {
            bag.add(part + "g:" + cue);
            bag.add(part + order + "g:" + cue);
            bag.add(part + order + "g:" + cue + types);
          }
        }
        before = lemma;
      }
      if (words <= 5) {
        bag.add(all.toString());
        bag.add(all + types);
      }
      if (words > 0) {
        bag.add(part + order + "first:" + sentence.lemma(from) + types);
        bag.add(part + order + "last:" + sentence.lemma(to - 1) + types);
      }
    }

    private void around(Phrase first, Phrase second) {
      bag.add("n:before" + order + (first.from() == 0 ? "<" : sentence.lemma(first.from() - 1)));
      bag.add(
          "n:after" + order + (second.to() == sentence.size() ? ">" : sentence.lemma(second.to())));
    }

    private void path(String part, Phrase from, Phrase to) {
      TreePath path = new TreePath(sentence, from.head(), to.head());
      bag.add(part + "len" + Math.min(path.length(), LONGEST_PATH));
      String top = sentence.lemma(path.top());
      if (path.row()) {
        bag.add(part + "row" + types);
        int above = sentence.head(path.top());
        if (above >= 0) {
          bag.add(part + "row:" + sentence.lemma(above));
        }
        return;
      }
      if (path.length() > LONGEST_PATH) {
        return;
      }
      String way = path.relations();
      String ends = path.upper() + "^" + path.lower() + "_";
      bag.add(part + way);
      bag.add(part + way + types);
      bag.add(part + "ends:" + ends);
      bag.add(part + "ends:" + ends + types);
      bag.add(part + "top:" + top);
      bag.add(part + "top:" + top + ":" + ends);
      bag.add(part + "top:" + top + types);
      for (String cue : cues.of(top)) {
        bag.add(part + "topg:" + cue + ":" + ends);
        bag.add(part + "topg:" + cue + ":" + ends + types);
        bag.add(part + "topg:" + cue + types);
      }
      for (int word : path.between()) {
        bag.add(part + "w:" + sentence.lemma(word));
        bag.add(part + "w:" + sentence.lemma(word) + types);
        for (String cue : cues.of(sentence.lemma(word))) {
          bag.add(part + "g:" + cue);
          bag.add(part + "g:" + cue + types);
          bag.add(part + "g:" + cue + path.upper() + "^");
          bag.add(part + "g:" + cue + path.lower() + "_");
        }
      }
    }

    private void sides() {
      String from = document.side(source);
      String to = document.side(target);
      if (!from.isEmpty() && !to.isEmpty()) {
        bag.add("a:" + from + "-" + to);
        bag.add("a:same" + from.equals(to));
      }
      bag.add("a:s" + from);
      bag.add("a:t" + to);
      if (document.same(source, target)) {
        bag.add("a:one");
      }
      if (document.parent(source, target)) {
        bag.add("a:child");
      }
      if (document.parent(target, source)) {
        bag.add("a:parent");
      }
    }

    private void claims() {
      for (Claim claim : document.claims()) {
        String from = role(source, claim);
        String to = role(target, claim);
        if (!from.isEmpty() && !to.isEmpty()) {
          bag.add("c:" + claim.kind().code() + from + to);
          bag.add("c:" + claim.kind().group() + from + to);
          bag.add("c:" + from + to + types);
        }
      }
    }

    /** What a language model makes of the two, and of the words between them. */
    private void vectors() {
      float[][] words = document.vectors(source.number());
      boolean forward = order.equals(">");
      int from = (forward ? source : target).to();
      int to = (forward ? target : source).from();
      float[] mean = new float[MiniLm.WIDTH];
      for (int i = from; i < to; i++) {
        for (int d = 0; d < mean.length; d++) {
          mean[d] += words[i][d] / (to - from);
        }
      }
      bag.add("x:s", words[source.head()]);
      bag.add("x:t", words[target.head()]);
      bag.add("x:m" + order, mean);
    }

    private void likeness() {
      String from = source.words();
      String to = target.words();
      if (acronym(from, to) || acronym(to, from)) {
        bag.add("s:acronym");
      }
      Set<String> shared = plainWords(from);
      Set<String> others = plainWords(to);
      if (shared.equals(others)) {
        bag.add("s:equal");
      }
      shared.retainAll(others);
      if (!shared.isEmpty()) {
        bag.add("s:shared");
        bag.add("s:shared" + types);
      }
    }
  }

  private static String name(Phrase phrase) {
    String lemma = phrase.lemma();
    return PRONOUNS.contains(lemma)
        ? "<pronoun>"
        : phrase.sentence().upos(phrase.head()) == Upos.NUM ? "#" : lemma;
  }

  private static String role(Phrase phrase, Claim claim) {
    for (Mention agent : claim.agents()) {
      if (phrase.overlaps(agent.begin(), agent.end())) {
        return "agent";
      }
    }
    for (Mention target : claim.targets()) {
      if (phrase.overlaps(target.begin(), target.end())) {
        return "target";
      }
    }
    for (PlaceMention place : claim.places()) {
      if (phrase.overlaps(place.begin(), place.end())) {
        return "place" + place.role();
      }
    }
    return "";
  }

  private static Set<String> plainWords(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
    words.removeAll(List.of("the", "of", "a", ""));
    return words;
  }

  /** Whether letters are the first ones of words: "SDF". */
  static boolean acronym(String words, String letters) {
    StringBuilder first = new StringBuilder();
    for (String word : words.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        first.append(word.charAt(0));
      }
    }
    return first.length() > 1 && letters.replaceAll("[^A-Z]", "").contentEquals(first);
  }
}
