package org.dateline.reading.attribution;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Verification;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/en/reporting.txt}. Immutable. */
final class ReportingWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** How a word of saying puts what is said. */
  enum Strength {
    NEUTRAL,
    CLAIM,
    ACCUSE,
    DOUBT,
    DENY,
    CONFIRM;

    /** What it says of the proof. */
    Verification verification() {
      return switch (this) {
        case CLAIM, ACCUSE, DOUBT -> Verification.UNVERIFIED;
        case NEUTRAL, DENY, CONFIRM -> Verification.STATED;
      };
    }
  }

  /**
   * A verb of saying.
   *
   * @param that a clause may follow
   * @param nominal a noun phrase may be what is said
   * @param told the one told may be an outlet
   * @param dubs it only gives a name: "what they call ..."
   */
  record Verb(Strength strength, boolean that, boolean nominal, boolean told, boolean dubs)
      implements Serializable {}

  private static final Set<String> SETS =
      Set.of("speaker", "title", "outlet", "audience", "doubt", "hearsay", "proof", "alsonoun");
  private static final Set<String> FRAMES = Set.of("that", "np", "tell", "dub");

  private final Map<String, Verb> verbs;
  private final Map<String, Strength> nouns;
  private final Map<String, Set<String>> sets;

  ReportingWords(Lexicon lexicon) {
    Map<String, Verb> verb = new HashMap<>();
    Map<String, Strength> noun = new HashMap<>();
    Map<String, Set<String>> set = new HashMap<>();
    LexiconFile file = lexicon.file("en/reporting.txt", 2);
    for (LexiconFile.Entry entry : file.entries()) {
      String kind = entry.column(0);
      String word = entry.column(1);
      if (kind.equals("verb")) {
        List<String> frames = List.of(entry.column(3).split(","));
        if (!FRAMES.containsAll(frames)) {
          throw file.fault(
              entry, "the frames are some of that, np, tell, dub, not \"" + entry.column(3) + "\"");
        }
        Strength strength = strength(file, entry);
        verb.put(
            word,
            new Verb(
                strength,
                frames.contains("that"),
                frames.contains("np"),
                frames.contains("tell"),
                frames.contains("dub")));
      } else if (kind.equals("noun")) {
        noun.put(word, strength(file, entry));
      } else if (SETS.contains(kind)) {
        set.computeIfAbsent(kind, name -> new HashSet<>()).add(word);
      } else {
        throw file.fault(entry, "\"" + kind + "\" is no known kind of word of saying");
      }
    }
    set.replaceAll((name, words) -> Set.copyOf(words));
    verbs = Map.copyOf(verb);
    nouns = Map.copyOf(noun);
    sets = Map.copyOf(set);
  }

  private static Strength strength(LexiconFile file, LexiconFile.Entry entry) {
    try {
      return Strength.valueOf(entry.column(2).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw file.fault(entry, "\"" + entry.column(2) + "\" is no strength");
    }
  }

  @Nullable Verb verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable Strength noun(String lemma) {
    return nouns.get(lemma);
  }

  /**
   * True where the word is of the kind: speaker, title, outlet, audience, doubt, hearsay, proof.
   */
  boolean is(String kind, String word) {
    Set<String> words = sets.get(kind);
    return words != null && words.contains(word);
  }
}
