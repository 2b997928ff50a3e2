package org.dateline.reading.text.name;

import static org.dateline.reading.text.name.NameWords.Cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.name.Name.Guess;

/**
 * Finds the capitalised names of a document. A name that stands alone later ("Townsend") is known
 * by the longer one before it or after it ("Lt. Gen. Stephen J. Townsend"). Never throws, linear
 * time.
 */
public final class NameFinder {
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ar", "as", "ash", "ad", "adh", "an", "at", "ath", "az", "ez", "es", "er",
          "ul", "ibn", "bin", "wal", "wa", "au", "sur", "upon");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "on", "in", "&", "the", "to");

  private final NameWords words;

  /** With the words of names as they ship. */
  public NameFinder() {
    this(new NameWords(Lexicon.english()));
  }

  /** With the words of names. */
  public NameFinder(NameWords words) {
    this.words = words;
  }

  /** The names of a document in order of their place. */
  public List<Name> find(List<Sentence> sentences) {
    List<Name> names = new ArrayList<>();
    Set<String> proper = proper(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      inSentence(s, sentences.get(s), proper, names);
    }
    return joined(sentences, names);
  }

  /** Whether a token is written as a name begins: with a capital, and no function word. */
  public static boolean capital(Sentence sentence, int token) {
    char c = sentence.text().charAt(sentence.begin(token));
    if (c == '\'' || c == '‘' || c == '`' || c == 'ʿ') {
      int next = sentence.begin(token) + 1;
      c = next < sentence.end(token) ? sentence.text().charAt(next) : c;
    }
    return Character.isUpperCase(c);
  }

  /** Words that the tagger holds for proper names somewhere within a sentence. */
  private Set<String> proper(List<Sentence> sentences) {
    Set<String> proper = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        if (sentence.upos(i) == Upos.PROPN && capital(sentence, i) && !opening(sentence, i)) {
          proper.add(sentence.form(i));
        }
      }
    }
    return proper;
  }

  private void inSentence(int s, Sentence sentence, Set<String> proper, List<Name> names) {
    int n = sentence.size();
    int at = 0;
    while (at < n) {
      if (!begins(sentence, at) && !(proper.contains(sentence.form(at)) && capital(sentence, at))) {
        at++;
        continue;
      }
      int to = end(sentence, at);
      names.add(guess(s, sentence, at, to));
      at = Math.max(to, at + 1);
    }
  }

  private boolean begins(Sentence sentence, int at) {
    if (capital(sentence, at)) {
      return !words.is(Cue.FUNCTION, sentence, at) && nameLike(sentence, at);
    }
    return ordinalUnit(sentence, at) || article(sentence, at);
  }

  /** "al-Bab", "al Qaeda", "ar-Raqqah": a small article with a capital right behind it. */
  private boolean article(Sentence sentence, int at) {
    String form = sentence.form(at);
    if (!ARTICLES.contains(form) || at + 1 >= sentence.size()) {
      return false;
    }
    if (dash(sentence, at + 1)) {
      return at + 2 < sentence.size() && capital(sentence, at + 2) && sentence.joined(at + 2);
    }
    return (form.equals("al") || form.equals("el")) && capital(sentence, at + 1);
  }

  /** "25th Division", "3rd Battalion". */
  private boolean ordinalUnit(Sentence sentence, int at) {
    return Character.isDigit(sentence.text().charAt(sentence.begin(at)))
        && sentence.form(at).matches("\\d{1,3}(st|nd|rd|th)")
        && at + 1 < sentence.size()
        && capital(sentence, at + 1);
  }

  /** At the head of a sentence and in headlines a capital alone says little. */
  private boolean nameLike(Sentence sentence, int at) {
    Upos upos = sentence.upos(at);
    return switch (upos) {
      case PROPN -> true;
      case NOUN, ADJ, X, NUM, INTJ, VERB ->
          !opening(sentence, at) || (at + 1 < sentence.size() && capital(sentence, at + 1));
      case ADV, ADP, AUX, CCONJ, DET, PART, PRON, PUNCT, SCONJ, SYM -> false;
    };
  }

  private boolean opening(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && sentence.upos(before) == Upos.PUNCT) {
      before--;
    }
    return before < 0;
  }

  private boolean dash(Sentence sentence, int at) {
    return sentence.end(at) - sentence.begin(at) == 1
        && (sentence.text().charAt(sentence.begin(at)) == '-'
            || sentence.text().charAt(sentence.begin(at)) == '‑');
  }

  private int end(Sentence sentence, int from) {
    int n = sentence.size();
    int to = from + 1;
    if (!capital(sentence, from)) {
      to = dash(sentence, to) ? to + 2 : to + 1;
    }
    while (to < n) {
      int next = step(sentence, from, to);
      if (next == to) {
        return to;
      }
      to = next;
    }
    return to;
  }

  /** Where the name goes on to from {@code to}, or {@code to} where it stops. */
  private int step(Sentence sentence, int from, int to) {
    int n = sentence.size();
    if (dash(sentence, to) && sentence.joined(to) && to + 1 < n && sentence.joined(to + 1)) {
      if (capital(sentence, to + 1)) {
        return to + 2;
      }
      if (ARTICLES.contains(sentence.lower(to + 1))) {
        int next = to + 2;
        next = next < n && dash(sentence, next) ? next + 1 : next;
        return next < n && capital(sentence, next) ? next + 1 : to;
      }
      return to;
    }
    if (capital(sentence, to)) {
      return goesOn(sentence, to) ? to + 1 : to;
    }
    if (article(sentence, to)) {
      return dash(sentence, to + 1) ? to + 3 : to + 2;
    }
    String form = sentence.form(to);
    if (words.is(Cue.PARTICLE, form) && to + 1 < n && capital(sentence, to + 1)) {
      return to + 2;
    }
    return link(sentence, from, to);
  }

  private boolean goesOn(Sentence sentence, int to) {
    return switch (sentence.upos(to)) {
      case DET, PRON, AUX, CCONJ, SCONJ, PUNCT, PART -> false;
      case ADJ, ADP, ADV, INTJ, NOUN, NUM, PROPN, SYM, VERB, X -> true;
    };
  }

  /** "Observatory for Human Rights", "Ministry of Foreign Affairs", "State of Iraq and Syria". */
  private int link(Sentence sentence, int from, int to) {
    int n = sentence.size();
    String form = sentence.form(to);
    if (!LINKS.contains(form) || !bodyBefore(sentence, from, to)) {
      return to;
    }
    int next = to + 1;
    if (next < n && sentence.form(next).equals("the")) {
      next++;
    }
    if (next >= n || !capital(sentence, next) && !article(sentence, next)) {
      return to;
    }
    if (form.equals("and") || form.equals("&")) {
      boolean inside = false;
      for (int i = from; i < to; i++) {
        inside |= sentence.form(i).equals("of") || sentence.form(i).equals("for");
      }
      if (!inside) {
        return to;
      }
    } else if (form.equals("to") || form.equals("in") || form.equals("the")) {
      return to;
    }
    return next + 1;
  }

  private boolean bodyBefore(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (sentence.form(i).equals("of") || sentence.form(i).equals("for")) {
        return true;
      }
      if (words.is(Cue.ORGOF, sentence, i)
          && (i > from || words.is(Cue.ORGSTART, sentence, i) || sentence.form(to).equals("of"))) {
        return true;
      }
    }
    return false;
  }

  private Name guess(int s, Sentence sentence, int from, int to) {
    int core = from;
    boolean onlyTitles = true;
    boolean title = false;
    for (int i = from; i < to; i++) {
      boolean whole = words.is(Cue.TITLE, sentence, i);
      boolean part = words.is(Cue.TITLEPART, sentence, i);
      onlyTitles &= whole || part || sentence.form(i).equals("of") || dash(sentence, i);
      title |= whole;
      core = whole || part && core == i && title ? i + 1 : core;
      if (core == i && title && sentence.form(i).equals("of")) {
        core++;
      }
    }
    onlyTitles &= title;
    if (onlyTitles) {
      return new Name(s, from, to, to, Guess.OFFICE);
    }
    if (body(sentence, from, to) && (core == from || core == to || body(sentence, core, to))) {
      return new Name(s, from, from, to, Guess.BODY);
    }
    if (core > from) {
      return new Name(s, from, core, to, core == to ? Guess.OFFICE : Guess.PERSON);
    }
    boolean site = words.is(Cue.SITE, sentence, to - 1) || words.is(Cue.SITESTART, sentence, from);
    if (site && to - from > 1) {
      return new Name(s, from, from, to, Guess.SITE);
    }
    return new Name(s, from, from, to, person(sentence, from, to) ? Guess.PERSON : Guess.UNKNOWN);
  }

  /** Whether the words name an organisation. */
  private boolean body(Sentence sentence, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    if (words.is(Cue.ORGSTART, sentence, from) || words.is(Cue.ORGHEAD, sentence, to - 1)) {
      return true;
    }
    for (int i = from; i + 2 < to; i++) {
      String next = sentence.form(i + 1);
      if ((next.equals("of") || next.equals("for") || next.equals("on"))
          && (words.is(Cue.ORGOF, sentence, i) || words.is(Cue.ORGHEAD, sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean person(Sentence sentence, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    String second = sentence.form(from + 1);
    if (words.is(Cue.FIRST, sentence, from) && !second.equals("of") && !dash(sentence, from + 1)) {
      return true;
    }
    for (int i = from; i + 1 < to; i++) {
      String form = sentence.form(i);
      if (i > from && form.length() == 2 && form.charAt(1) == '.' && !form.equals("U.")) {
        return true;
      }
    }
    if (words.is(Cue.SITE, sentence, to - 1)) {
      return false;
    }
    if (nisba(sentence, from, to)) {
      return true;
    }
    return from > 0
        && !capital(sentence, from - 1)
        && words.is(Cue.ROLE, sentence, from - 1)
        && sentence.upos(from - 1) == Upos.NOUN;
  }

  /** "Abu Musab al-Zarqawi": a family called after where it came from. */
  private boolean nisba(Sentence sentence, int from, int to) {
    String last = sentence.form(to - 1);
    return to - from >= 3
        && (last.endsWith("i") || last.endsWith("y"))
        && last.length() > 4
        && (dash(sentence, to - 2) || sentence.form(to - 2).equals("al"))
        && capital(sentence, from)
        && !ARTICLES.contains(sentence.lower(from));
  }

  /** Gives a lone surname the guess of the longer name that ends in it. */
  private List<Name> joined(List<Sentence> sentences, List<Name> names) {
    Map<String, Guess> last = new HashMap<>();
    Set<String> alone = new HashSet<>();
    for (Name name : names) {
      Sentence sentence = sentences.get(name.sentence());
      if (name.guess() == Guess.PERSON && name.to() - name.from() > 1) {
        last.put(sentence.form(name.to() - 1), Guess.PERSON);
      } else if (name.guess() == Guess.UNKNOWN && name.to() - name.from() == 1) {
        alone.add(sentence.form(name.from()));
      }
    }
    if (last.isEmpty() || alone.isEmpty()) {
      return names;
    }
    List<Name> result = new ArrayList<>(names.size());
    for (Name name : names) {
      Sentence sentence = sentences.get(name.sentence());
      boolean lone = name.to() - name.from() == 1 && name.guess() == Guess.UNKNOWN;
      result.add(
          lone && last.containsKey(sentence.form(name.from()))
              ? new Name(name.sentence(), name.from(), name.core(), name.to(), Guess.PERSON)
              : name);
    }
    return result;
  }
}
