package org.dateline.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.report.Quote;

/**
 * The names that are withheld from all that leaves: by rulings of analysts, or as those of private
 * persons. The one place that takes them out of texts. A name is found whatever its case, accents,
 * spaces and hyphens, but only as whole words. Immutable and thread-safe.
 */
public final class Withheld {
  /** Stands in prose for a name that was taken out. */
  public static final String MARK = "[name withheld]";

  /** Withholds nothing. */
  public static final Withheld NOTHING = new Withheld(List.of());

  private static final char BLOCK = '\u2588';

  /** Names by their first word, each as its words, longest first. */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  private Withheld(Collection<String> withheld) {
    for (String name : withheld) {
      List<String> words = words(name).stream().map(Word::folded).toList();
      if (!words.isEmpty()) {
        names.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
    names
        .values()
        .forEach(of -> of.sort(Comparator.comparingInt((List<String> n) -> n.size()).reversed()));
  }

  /** Withholds these names; blank ones count for nothing. */
  public static Withheld of(Collection<String> names) {
    return names.isEmpty() ? NOTHING : new Withheld(names);
  }

  /** True where no name is withheld. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** The text with {@link #MARK} in place of each name. */
  public String text(String text) {
    List<int[]> spans = spans(text);
    if (spans.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int[] span : spans) {
      out.append(text, from, span[0]).append(MARK);
      from = span[1];
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The text with blocks in place of each name: as long as before, so that offsets hold. */
  public String mask(String text) {
    List<int[]> spans = spans(text);
    if (spans.isEmpty()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (int[] span : spans) {
      Arrays.fill(out, span[0], span[1], BLOCK);
    }
    return new String(out);
  }

  /** The evidence with the names taken out of its statements, reasons, sources and quotes. */
  public Evidence evidence(Evidence evidence) {
    if (isEmpty()) {
      return evidence;
    }
    Evidence.Source source = evidence.source();
    Evidence.Source kept = null;
    if (source != null) {
      Quote quote = source.quote();
      kept =
          new Evidence.Source(
              new Quote(quote.reportId(), quote.start(), quote.end(), mask(quote.words())),
              text(source.outlet()),
              text(source.title()),
              source.published(),
              source.chain().stream().map(this::text).toList());
    }
    return new Evidence(
        evidence.id(),
        evidence.type(),
        text(evidence.statement()),
        evidence.confidence(),
        text(evidence.reason()),
        evidence.because().stream().map(this::evidence).toList(),
        kept);
  }

  private List<int[]> spans(String text) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<int[]> spans = new ArrayList<>();
    List<Word> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (List<String> name : names.getOrDefault(words.get(i).folded, List.of())) {
        if (stands(name, words, i)) {
          int last = i + name.size() - 1;
          spans.add(new int[] {words.get(i).start, words.get(last).end});
          i = last;
          break;
        }
      }
    }
    return spans;
  }

  private static boolean stands(List<String> name, List<Word> words, int at) {
    if (at + name.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).equals(words.get(at + i).folded)) {
        return false;
      }
    }
    return true;
  }

  private record Word(String folded, int start, int end) {}

  /** Runs of letters and digits, in lower case, without marks and invisible characters. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder folded = new StringBuilder();
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
        if (folded.isEmpty()) {
          start = i;
        }
        fold(c, folded);
        end = next;
      } else if (joins(c)) {
        end = folded.isEmpty() ? end : next;
      } else if (!folded.isEmpty()) {
        words.add(new Word(folded.toString(), start, end));
        folded.setLength(0);
      }
      i = next;
    }
    if (!folded.isEmpty()) {
      words.add(new Word(folded.toString(), start, end));
    }
    return words;
  }

  /** Marks and invisible characters within a word. */
  private static boolean joins(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER ->
          true;
      default -> false;
    };
  }

  private static void fold(int c, StringBuilder out) {
    if (c < 0x80) {
      out.append((char) Character.toLowerCase(c));
      return;
    }
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    plain
        .codePoints()
        .filter(p -> Character.isLetterOrDigit(p) && !joins(p))
        .map(p -> Character.toLowerCase(Character.toUpperCase(p)))
        .forEach(out::appendCodePoint);
  }
}
