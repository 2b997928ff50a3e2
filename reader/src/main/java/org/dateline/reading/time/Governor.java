package org.dateline.reading.time;

import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/** Looks up from a word to the verb that governs it, and tells its tense. */
final class Governor {
  private Governor() {}

  /** Puts the tense of what governs a word into the context. */
  static void tell(Sentence sentence, int token, TimeWords words, Context context) {
    context.future = false;
    context.past = false;
    context.perfect = false;
    int up = token;
    int steps = 0;
    while (up >= 0 && !isPredicate(sentence, up)) {
      if (words.has("planned", sentence.lemma(up))) {
        context.future = true;
      }
      up = sentence.head(up);
      if (++steps > sentence.size()) {
        return;
      }
    }
    boolean first = true;
    while (up >= 0) {
      readVerb(sentence, up, first, words, context);
      String relation = sentence.deprel(up);
      boolean onward =
          relation.equals("xcomp") || relation.equals("conj") && !hasAuxiliary(sentence, up);
      if (context.future || !onward || ++steps > sentence.size()) {
        return;
      }
      first = relation.equals("conj") && first;
      up = sentence.head(up);
    }
  }

  private static boolean isPredicate(Sentence sentence, int token) {
    return sentence.upos(token) == Upos.VERB || sentence.child(token, "cop") >= 0;
  }

  private static boolean hasAuxiliary(Sentence sentence, int token) {
    return sentence.child(token, "aux") >= 0 || sentence.child(token, "aux:pass") >= 0;
  }

  private static void readVerb(
      Sentence sentence, int verb, boolean first, TimeWords words, Context context) {
    boolean planned = words.has("planned", sentence.lemma(verb));
    boolean finitePast = sentence.tag(verb).equals("VBD");
    for (int child : sentence.children(verb)) {
      String relation = sentence.deprel(child);
      if (!relation.equals("aux") && !relation.equals("cop") && !relation.equals("aux:pass")) {
        continue;
      }
      String lemma = sentence.lemma(child);
      String form = sentence.form(child);
      switch (lemma) {
        case "will", "shall", "would", "'ll", "wo" -> context.future = true;
        case "have" -> {
          if (!form.equalsIgnoreCase("had") && first) {
            context.perfect = true;
          }
          context.past |= first;
        }
        case "be", "do" -> {
          boolean was =
              form.equalsIgnoreCase("was")
                  || form.equalsIgnoreCase("were")
                  || form.equalsIgnoreCase("did");
          context.past |= first && was;
        }
        default -> {}
      }
    }
    if (first && finitePast) {
      context.past = true;
    }
    // "is expected on Friday", "plans to meet on Friday": but not "planned the attack on Friday"
    if (planned
        && (!first
            || sentence.child(verb, "aux:pass") >= 0
            || sentence.deprel(verb).startsWith("acl"))) {
      context.future = true;
    }
    if (!first && sentence.lemma(verb).equals("go")) {
      context.future = true;
    }
  }
}
