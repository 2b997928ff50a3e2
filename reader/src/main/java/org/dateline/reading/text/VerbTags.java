package org.dateline.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends tags between tagging and parsing where a verb of the word list was taken for an adjective
 * or a noun although it stands where only a verb can: "Turkey supplied weapons", "if forces capture
 * the town". The treebank has few such verbs, and a sentence without its main verb is parsed
 * wrongly as a whole. Immutable.
 */
final class VerbTags {
  /** Forms that are mostly nouns where another noun stands before them: "air strikes". */
  private static final Set<String> MOSTLY_NOUNS =
      Set.of(
          "strike",
          "strikes",
          "force",
          "forces",
          "clash",
          "clashes",
          "raid",
          "raids",
          "attack",
          "attacks",
          "supply",
          "supplies",
          "report",
          "reports",
          "call",
          "calls",
          "talk",
          "talks",
          "blast",
          "bomb",
          "bombs",
          "shell",
          "shells",
          "battle",
          "battles",
          "fight",
          "fights",
          "fire",
          "fires",
          "move",
          "moves",
          "plan",
          "plans",
          "claim",
          "claims",
          "fear",
          "fears",
          "vote",
          "votes",
          "guard",
          "guards",
          "patrol",
          "patrols",
          "position",
          "positions",
          "source",
          "sources",
          "round",
          "rounds",
          "state",
          "states",
          "aid",
          "help",
          "rule",
          "work",
          "works",
          "show",
          "use",
          "question",
          "mass",
          "base",
          "bases",
          "number",
          "numbers",
          "mine",
          "mines",
          "arm",
          "arms",
          "need",
          "needs",
          "flee",
          "land",
          "lands",
          "rebel",
          "rebels",
          "school",
          "hold",
          "look",
          "water",
          "house",
          "houses",
          "post",
          "posts",
          "head",
          "heads",
          "group",
          "groups",
          "view",
          "views",
          "air",
          "end",
          "ends",
          "cost",
          "costs",
          "name",
          "names",
          "place",
          "places",
          "march",
          "advance",
          "retreat",
          "push",
          "blockade",
          "siege",
          "exchange",
          "release",
          "return",
          "threat",
          "support",
          "back",
          "defeat",
          "drive");

  private final Lemmatizer lemmas;
  private final String[] tags;
  private final Upos[] coarse;
  private final Map<String, Integer> ids = new HashMap<>();

  /**
   * @param names the model's tags: "VERB|VBD"
   */
  VerbTags(Lemmatizer lemmas, List<String> names) {
    this.lemmas = lemmas;
    tags = new String[names.size()];
    coarse = new Upos[names.size()];
    for (int i = 0; i < tags.length; i++) {
      int bar = names.get(i).indexOf('|');
      coarse[i] = Upos.valueOf(names.get(i).substring(0, bar));
      tags[i] = names.get(i).substring(bar + 1);
      ids.put(names.get(i), i);
    }
  }

  /**
   * Mends the tags of the words {@code from} to {@code to}; {@code chosen[1]} is that of the first.
   */
  void mend(String text, int[] begins, int[] ends, int from, int to, int[] chosen) {
    for (int i = 2; i <= to - from; i++) {
      // "IS fighters": the abbreviation of a name, where not all is in capitals.
      if (coarse[chosen[i]] == Upos.AUX
          && text.startsWith("IS", begins[from + i - 1])
          && ends[from + i - 1] - begins[from + i - 1] == 2
          && hasLower(text, begins[from], ends[to - 1])) {
        Integer name = ids.get("PROPN|NNP");
        chosen[i] = name == null ? chosen[i] : name;
        continue;
      }
      Upos now = coarse[chosen[i]];
      boolean open = now == Upos.ADJ || now == Upos.NOUN || now == Upos.ADP || now == Upos.X;
      int begin = begins[from + i - 1];
      int end = ends[from + i - 1];
      if (!open || end - begin < 4 || !Character.isLowerCase(text.charAt(begin))) {
        continue;
      }
      String better =
          better(
              text.substring(begin, end).toLowerCase(Locale.ROOT),
              i,
              to - from,
              chosen,
              text,
              begins,
              from);
      Integer id = better == null ? null : ids.get(better);
      if (id != null) {
        chosen[i] = id;
      }
    }
  }

  private static boolean hasLower(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String better(
      String form, int i, int size, int[] chosen, String text, int[] begins, int from) {
    int before = i - 1;
    while (before > 1 && coarse[chosen[before]] == Upos.ADV) {
      before--;
    }
    Upos previous = coarse[chosen[before]];
    Upos next = i < size ? coarse[chosen[i + 1]] : Upos.PUNCT;
    boolean object =
        next == Upos.DET || next == Upos.NUM || next == Upos.PROPN || next == Upos.PRON;
    boolean noun =
        previous == Upos.NOUN
            || previous == Upos.PROPN
            || previous == Upos.PRON && !tags[chosen[before]].startsWith("PRP$");
    if (lemmas.knownPast(form)) {
      if (previous == Upos.AUX) {
        return next == Upos.NOUN
                && before == i - 1
                && coarse[chosen[i]] == Upos.ADJ
                && !form.endsWith("ed")
            ? null
            : "VERB|VBN";
      }
      if (noun) {
        return "VERB|VBD";
      }
      boolean comma = previous == Upos.PUNCT && text.charAt(begins[from + before - 1]) == ',';
      if (comma || previous == Upos.CCONJ) {
        return object ? "VERB|VBD" : next == Upos.ADP ? "VERB|VBN" : null;
      }
      return null;
    }
    if (coarse[chosen[i]] != Upos.NOUN
        || MOSTLY_NOUNS.contains(form)
        || !object
        || !noun
        || before != i - 1) {
      return null;
    }
    boolean plural = tags[chosen[before]].endsWith("S") && previous != Upos.PRON;
    if (plural && lemmas.knownBase(form)) {
      return "VERB|VBP";
    }
    return !plural && form.endsWith("s") && lemmas.knownBase(form.substring(0, form.length() - 1))
        ? "VERB|VBZ"
        : null;
  }
}
