package org.dateline.bench.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.bench.linear.Bag;
import org.dateline.bench.linear.WordGroups;
import org.dateline.claim.Claim;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.TextAnalyzer;
import org.dateline.reading.text.Upos;
import org.dateline.report.Report;
import org.dateline.theatre.TheatrePack;

/** What a linear model of events is told of a text. */
final class EventFeatures {
  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "report", "add", "announce", "state", "note", "write", "accord", "claim");

  private final TextAnalyzer analyzer = TextAnalyzer.english();
  private final WordGroups deeds = new WordGroups(EventFeatures.class, "deeds.txt");
  private final Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));

  Bag of(String text) {
    Bag bag = new Bag();
    for (Sentence sentence : analyzer.analyze(text)) {
      words(sentence, bag);
      tree(sentence, bag);
      verbs(sentence, bag);
      groups(sentence, bag);
    }
    for (Claim claim : reader.read(Report.of("", "bench", null, text)).claims()) {
      String kind = claim.kind().code();
      bag.add("k:" + kind + ":" + claim.modality());
      bag.add("k:" + kind);
      bag.add("k:" + claim.kind().group());
      bag.add("k:" + claim.kind().group() + claim.modality());
      bag.add("k:agents" + !claim.agents().isEmpty() + claim.kind().group());
    }
    return bag;
  }

  private static void words(Sentence sentence, Bag bag) {
    String before = "<s>";
    for (int i = 0; i < sentence.size(); i++) {
      String lemma = lemma(sentence, i);
      if (sentence.upos(i) != Upos.PUNCT) {
        bag.add("u:" + lemma);
        bag.add("b:" + before + "_" + lemma);
        if (lemma.length() > 5 && sentence.upos(i) != Upos.PROPN) {
          bag.add("s:" + lemma.substring(0, 5));
        }
        before = lemma;
      }
    }
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.upos(i) == Upos.NUM ? "#" : sentence.lemma(i);
  }

  private static void tree(Sentence sentence, Bag bag) {
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.head(i);
      String relation = sentence.deprel(i);
      if (head < 0 || relation.equals("punct") || relation.equals("det")) {
        continue;
      }
      if (sentence.upos(head) == Upos.VERB || sentence.upos(head) == Upos.NOUN) {
        bag.add("d:" + sentence.lemma(head) + ">" + relation + ">" + lemma(sentence, i));
        bag.add("e:" + sentence.lemma(head) + ">" + relation);
      }
    }
  }

  private static void verbs(Sentence sentence, Bag bag) {
    int main = sentence.root();
    bag.add("r:root=" + sentence.lemma(main));
    List<String> chain = new ArrayList<>();
    for (int steps = 0; steps < 5; steps++) {
      chain.add(sentence.lemma(main));
      int next = sentence.child(main, "xcomp");
      if (next < 0 && SAYING.contains(sentence.lemma(main))) {
        next = sentence.child(main, "ccomp");
        if (next < 0) {
          next = sentence.child(main, "parataxis");
        }
      }
      if (next < 0) {
        break;
      }
      if (SAYING.contains(sentence.lemma(main))) {
        bag.add("r:said");
      }
      main = next;
    }
    bag.add("r:main=" + sentence.lemma(main) + sentence.tag(main));
    bag.add("r:main=" + sentence.lemma(main));
    bag.add("r:chain=" + String.join(">", chain));
    for (int child : sentence.children(main)) {
      String relation = sentence.deprel(child);
      bag.add("r:" + relation);
      if (sentence.upos(child) != Upos.PUNCT) {
        bag.add("r:" + relation + "=" + lemma(sentence, child));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.upos(i) == Upos.VERB) {
        String verb = "v:" + sentence.lemma(i);
        bag.add(verb);
        bag.add(verb + ":" + sentence.deprel(i));
        for (int child : sentence.children(i)) {
          if (sentence.deprel(child).startsWith("aux") || sentence.lemma(child).equals("not")) {
            bag.add(verb + "+" + sentence.lemma(child));
            bag.add("v:" + sentence.deprel(i) + "+" + sentence.lemma(child));
          }
        }
      }
    }
  }

  private void groups(Sentence sentence, Bag bag) {
    for (int i = 0; i < sentence.size(); i++) {
      for (String group : deeds.of(sentence.lemma(i))) {
        boolean verb = sentence.upos(i) == Upos.VERB;
        bag.add("x:" + group + (verb ? "/v" : "/n"));
        int head = sentence.head(i);
        String relation = sentence.deprel(i);
        bag.add("x:" + group + ":" + relation);
        if (head >= 0) {
          for (String above : deeds.of(sentence.lemma(head))) {
            bag.add("x:" + above + ">" + relation + ">" + group);
          }
          bag.add("x:" + sentence.lemma(head) + ">" + relation + ">" + group);
        }
        for (int child : sentence.children(i)) {
          if (sentence.deprel(child).startsWith("aux") || sentence.lemma(child).equals("not")) {
            bag.add("x:" + group + "+" + sentence.lemma(child));
          }
        }
      }
    }
    int depth = 0;
    for (int at = main(sentence, sentence.root()); at >= 0 && depth < 3; depth++) {
      for (String group : deeds.of(sentence.lemma(at))) {
        bag.add("x:main" + depth + "=" + group);
        for (int child : sentence.children(at)) {
          String relation = sentence.deprel(child);
          for (String below : deeds.of(sentence.lemma(child))) {
            bag.add("x:main=" + group + ">" + relation + ">" + below);
          }
          if (relation.startsWith("aux") || sentence.lemma(child).equals("not")) {
            bag.add("x:main=" + group + "+" + sentence.lemma(child));
          }
        }
      }
      at = sentence.child(at, "xcomp");
    }
  }

  /** The verb that what is said hangs on: the one below "said". */
  private static int main(Sentence sentence, int root) {
    int at = root;
    for (int steps = 0; steps < 4 && SAYING.contains(sentence.lemma(at)); steps++) {
      int next = sentence.child(at, "ccomp");
      next = next < 0 ? sentence.child(at, "parataxis") : next;
      if (next < 0) {
        break;
      }
      at = next;
    }
    return at;
  }
}
