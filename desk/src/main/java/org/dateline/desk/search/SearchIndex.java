package org.dateline.desk.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import org.dateline.place.SpellingKey;

/**
 * Texts found by their words. A text matches where it has every word of the query; words in
 * quotation marks must stand side by side; a word that ends in {@code *} stands for all that begin
 * so. Names match in all their spellings: by the theatre's tables, also across scripts, and by
 * {@link SpellingKey} among the words that texts write with a capital. Thread-safe: many may ask
 * while texts are added.
 */
public final class SearchIndex {
  /** Spellings less alike than this are different names. */
  private static final double ALIKE = 0.5;

  /** Longest name in words. */
  private static final int NAME_WORDS = 4;

  /** Most words that one beginning may stand for. */
  private static final int MOST_BEGINNINGS = 300;

  private final NameVariants names;
  private final TreeMap<String, Postings> words = new TreeMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> docOf = new HashMap<>();
  private final BitSet replaced = new BitSet();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** An empty index. */
  public SearchIndex(NameVariants names) {
    this.names = names;
  }

  /**
   * A text that was found.
   *
   * @param id the id under which it was added
   * @param score how well it fits, above 0; greater is better
   */
  public record Hit(String id, double score) {}

  /**
   * A stretch of a text that a query asks for.
   *
   * @param begin first UTF-16 unit
   * @param end the unit after the last
   */
  public record Mark(int begin, int end) {}

  /** Adds a text; one that was added under the same id before no longer counts. */
  public void put(String id, String text) {
    List<Word> found = Word.of(text);
    lock.writeLock().lock();
    try {
      int doc = ids.size();
      ids.add(id);
      Integer before = docOf.put(id, doc);
      if (before != null) {
        replaced.set(before);
      }
      for (int i = 0; i < found.size(); i++) {
        Word word = found.get(i);
        Postings postings = words.get(word.text());
        if (postings == null) {
          postings = new Postings();
          words.put(word.text(), postings);
          String key = SpellingKey.of(word.text());
          byKey.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(word.text());
        }
        postings.add(doc, i, word.capital());
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Number of texts. */
  public int size() {
    lock.readLock().lock();
    try {
      return docOf.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Finds texts, best first, then by id.
   *
   * @param query words, names and phrases; one without a letter or digit finds nothing
   * @param counts which ids may be found
   */
  public List<Hit> find(String query, Predicate<String> counts) {
    List<Hit> hits = all(query, counts);
    hits.sort(Comparator.comparingDouble((Hit h) -> -h.score()).thenComparing(Hit::id));
    return hits;
  }

  /** Finds texts, in no order. */
  public List<Hit> all(String query, Predicate<String> counts) {
    lock.readLock().lock();
    try {
      List<Hit> hits = new ArrayList<>();
      List<Set<List<String>>> units = units(query);
      if (units.isEmpty()) {
        return hits;
      }
      Map<Integer, Double> scores = Map.of();
      for (int i = 0; i < units.size(); i++) {
        Map<Integer, Integer> matches = new HashMap<>();
        units.get(i).forEach(phrase -> match(phrase, matches));
        scores = joined(i == 0 ? null : scores, matches);
      }
      scores.forEach(
          (doc, score) -> {
            if (!replaced.get(doc) && counts.test(ids.get(doc))) {
              hits.add(new Hit(ids.get(doc), score));
            }
          });
      return hits;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Where the words of a query stand in a text, in order. */
  public List<Mark> marks(String query, String text) {
    lock.readLock().lock();
    try {
      Set<String> wanted = new HashSet<>();
      units(query).forEach(unit -> unit.forEach(phrase -> phrase.forEach(w -> add(w, wanted))));
      List<Mark> marks = new ArrayList<>();
      for (Word word : Word.of(text)) {
        if (wanted.contains(word.text())) {
          marks.add(new Mark(word.begin(), word.end()));
        }
      }
      return marks;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void add(String wanted, Set<String> all) {
    all.addAll(spellings(wanted));
  }

  private Map<Integer, Double> joined(
      @org.jspecify.annotations.Nullable Map<Integer, Double> before,
      Map<Integer, Integer> matches) {
    double rarity = Math.log(1 + (double) ids.size() / (1 + matches.size()));
    Map<Integer, Double> joined = new HashMap<>();
    matches.forEach(
        (doc, times) -> {
          double score = 0.01 + rarity * times / (times + 1.2);
          if (before == null) {
            joined.put(doc, score);
          } else if (before.containsKey(doc)) {
            joined.put(doc, before.get(doc) + score);
          }
        });
    return joined;
  }

  /** What must stand in a text: for each unit, phrases of which one will do. */
  private List<Set<List<String>>> units(String query) {
    List<Set<List<String>>> units = new ArrayList<>();
    String[] parts = query.split("[\"“”„«»]", -1);
    for (int p = 0; p < parts.length; p++) {
      List<String> part = new ArrayList<>();
      for (Word word : Word.of(parts[p])) {
        boolean begins = word.end() < parts[p].length() && parts[p].charAt(word.end()) == '*';
        part.add(begins ? word.text() + '*' : word.text());
      }
      boolean quoted = p % 2 == 1 && p < parts.length - 1;
      if (quoted && !part.isEmpty()) {
        units.add(variants(part));
      } else {
        loose(part, units);
      }
    }
    return units;
  }

  /** The longest names among words stay together; the rest stand alone. */
  private void loose(List<String> part, List<Set<List<String>>> units) {
    int i = 0;
    while (i < part.size()) {
      int length = Math.min(NAME_WORDS, part.size() - i);
      while (length > 1 && variants(part.subList(i, i + length)).size() == 1) {
        length--;
      }
      units.add(variants(part.subList(i, i + length)));
      i += length;
    }
  }

  /** A phrase and the other names of what it names. */
  private Set<List<String>> variants(List<String> phrase) {
    Set<List<String>> variants = new LinkedHashSet<>();
    variants.add(List.copyOf(phrase));
    boolean common = phrase.stream().allMatch(this::common);
    for (String name : names.of(String.join(" ", phrase), common)) {
      List<String> other = Word.of(name).stream().map(Word::text).toList();
      if (!other.isEmpty()) {
        variants.add(other);
      }
    }
    return variants;
  }

  /** True for a word that texts write in lower case: it is no name. */
  private boolean common(String word) {
    Postings postings = words.get(word);
    return postings != null && word.charAt(0) < 0x250 && !postings.name();
  }

  /** Adds, for each text that has the phrase, how often. */
  private void match(List<String> phrase, Map<Integer, Integer> matches) {
    if (phrase.size() == 1) {
      for (String spelling : spellings(phrase.get(0))) {
        Postings postings = words.get(spelling);
        for (int i = 0; postings != null && i < postings.size(); i++) {
          matches.merge(postings.doc(i), 1, Integer::sum);
        }
      }
      return;
    }
    Map<Long, Integer> ends = null;
    for (String word : phrase) {
      Map<Long, Integer> next = new HashMap<>();
      for (String spelling : spellings(word)) {
        Postings postings = words.get(spelling);
        if (postings == null) {
          continue;
        }
        for (int i = 0; i < postings.size(); i++) {
          long at = at(postings.doc(i), postings.position(i));
          if (ends == null || ends.containsKey(at - 1)) {
            next.put(at, 1);
          }
        }
      }
      ends = next;
    }
    if (ends != null) {
      ends.keySet().forEach(at -> matches.merge((int) (at >> 32), 1, Integer::sum));
    }
  }

  /** Text and position in one number; positions of one text never touch those of the next. */
  private static long at(int doc, int position) {
    return ((long) doc << 32) + position + 1;
  }

  /** The words of the index that a word of a query stands for. */
  private Set<String> spellings(String word) {
    Set<String> spellings = new LinkedHashSet<>();
    if (word.endsWith("*")) {
      String beginning = word.substring(0, word.length() - 1);
      for (String each : words.tailMap(beginning).keySet()) {
        if (!each.startsWith(beginning) || spellings.size() == MOST_BEGINNINGS) {
          break;
        }
        spellings.add(each);
      }
      return spellings;
    }
    spellings.add(word);
    String key = SpellingKey.of(word);
    if (word.length() >= 4 && key.length() >= 3 && !common(word)) {
      for (String other : byKey.getOrDefault(key, Set.of())) {
        Postings postings = words.get(other);
        if (postings != null && postings.name() && SpellingKey.likeness(word, other) >= ALIKE) {
          spellings.add(other);
        }
      }
    }
    return spellings;
  }
}
