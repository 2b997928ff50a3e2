package org.dateline.reading.text.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.LexiconFile;
import org.dateline.reading.text.Sentence;

/** What single words tell of a name, from {@code lexicon/en/names.txt}. Immutable. */
public final class NameWords {
  /** The class of a word. */
  public enum Cue {
    /** Stands before a person's name. */
    TITLE,
    /** Stands with a title: "Foreign", "Deputy". */
    TITLEPART,
    /** Begins the name of a site. */
    SITESTART,
    /** A small word that begins no name. */
    FUNCTION,
    /** A common noun beside a person's name. */
    ROLE,
    /** A verb of saying. */
    SPEECH,
    /** Ends the name of a body. */
    ORGHEAD,
    /** Begins the name of a body. */
    ORGSTART,
    /** A head after which the name of a body goes on with "of" or "for". */
    ORGOF,
    /** Ends the name of a site or area. */
    SITE,
    /** A given name. */
    FIRST,
    /** A small word inside a person's name. */
    PARTICLE,
    /** No name by itself, though written with a capital. */
    STOP
  }

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  /**
   * Of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public NameWords(Lexicon lexicon) {
    LexiconFile file = lexicon.file("en/names.txt", 2);
    for (Cue cue : Cue.values()) {
      words.put(cue, new HashSet<>());
    }
    for (LexiconFile.Entry entry : file.entries()) {
      Set<String> of = words.get(cue(file, entry));
      for (String word : entry.column(1).split("\\|")) {
        if (of != null) {
          of.add(word.strip());
        }
      }
    }
  }

  private static Cue cue(LexiconFile file, LexiconFile.Entry entry) {
    for (Cue cue : Cue.values()) {
      if (cue.name().toLowerCase(Locale.ROOT).equals(entry.column(0))) {
        return cue;
      }
    }
    throw file.fault(entry, "\"" + entry.column(0) + "\" is no class of name words");
  }

  /** Whether a word, in any case, is of a class. */
  public boolean is(Cue cue, String word) {
    Set<String> of = words.get(cue);
    return of != null && of.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Whether a token is of a class. */
  public boolean is(Cue cue, Sentence sentence, int token) {
    return is(cue, sentence.form(token));
  }
}
