package org.dateline.reading.text;

import java.util.List;
import org.dateline.reading.text.model.LanguageModel;
import org.dateline.reading.text.model.ParseState;
import org.dateline.reading.text.model.Parser;
import org.dateline.reading.text.model.Tagger;
import org.dateline.reading.text.model.Words;

/**
 * The analysis of one text: tags, parses and lemmatises sentence after sentence with one set of
 * scratch arrays. For one thread.
 */
final class Analysis {
  /** A model made ready, shared by all analyses: immutable but for a cache. */
  static final class Knowledge {
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmatizer lemmatizer;
    private final VerbTags verbTags;
    private final String[] tags;
    private final int[] coarse;
    private final String[] labels;
    private final WordCache cache = new WordCache();

    Knowledge(LanguageModel model) {
      tagger = model.tagger();
      parser = model.parser();
      lemmatizer = new Lemmatizer(model.lemmas());
      verbTags = new VerbTags(lemmatizer, model.tags());
      labels = parser.actions().labels().toArray(String[]::new);
      List<String> names = model.tags();
      tags = new String[names.size()];
      coarse = new int[names.size()];
      for (int i = 0; i < tags.length; i++) {
        int bar = names.get(i).indexOf('|');
        tags[i] = names.get(i).substring(bar + 1).intern();
        coarse[i] = Upos.valueOf(names.get(i).substring(0, bar)).ordinal();
      }
    }
  }

  private final Knowledge knowledge;
  private final String text;
  private final Words words = new Words();
  private final Tagger.Scratch tagging = new Tagger.Scratch();
  private final Parser.Scratch parsing = new Parser.Scratch();
  private final int[] tags = new int[TextAnalyzer.MOST_WORDS + 2];
  private final int[] coarse = new int[TextAnalyzer.MOST_WORDS + 2];

  Analysis(Knowledge knowledge, String text) {
    this.knowledge = knowledge;
    this.text = text;
  }

  /** The sentence made of the words {@code from} to {@code to}, exclusive. */
  Sentence sentence(Spans spans, int from, int to) {
    int n = to - from;
    int[] begins = java.util.Arrays.copyOfRange(spans.begins(), from, to);
    int[] ends = java.util.Arrays.copyOfRange(spans.ends(), from, to);
    byte[] upos = new byte[n];
    String[] names = new String[n];
    short[] heads = new short[n];
    String[] deprels = new String[n];
    int body = Dateline.length(text, begins, ends);
    if (body > 0) {
      parse(begins, ends, 0, body, upos, names, heads, deprels);
    }
    parse(begins, ends, body, n, upos, names, heads, deprels);
    if (body > 0) {
      attach(heads, deprels, body);
    }
    String[] forms = new String[n];
    String[] lowers = new String[n];
    String[] lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      WordCache.Word word = knowledge.cache.word(text, begins[i], ends[i]);
      forms[i] = word.form;
      lowers[i] = word.lower;
      lemmas[i] = word.lemma(upos[i], knowledge.lemmatizer);
    }
    return new Sentence(text, begins, ends, forms, lowers, lemmas, upos, names, heads, deprels);
  }

  /** Hangs the dateline's root on the root of what follows it. */
  private static void attach(short[] heads, String[] deprels, int body) {
    int root = body;
    while (heads[root] >= 0) {
      root++;
    }
    for (int i = 0; i < body; i++) {
      if (heads[i] < 0) {
        heads[i] = (short) root;
        deprels[i] = "parataxis";
      }
    }
  }

  private void parse(
      int[] begins,
      int[] ends,
      int from,
      int to,
      byte[] upos,
      String[] names,
      short[] heads,
      String[] deprels) {
    words.set(text, begins, ends, from, to);
    knowledge.tagger.tag(words, tags, tagging);
    knowledge.verbTags.mend(text, begins, ends, from, to, tags);
    for (int i = 1; i <= to - from; i++) {
      coarse[i] = knowledge.coarse[tags[i]];
    }
    knowledge.parser.parse(words, tags, coarse, parsing);
    ParseState tree = parsing.state();
    for (int i = 1; i <= to - from; i++) {
      int at = from + i - 1;
      int head = tree.head(i);
      upos[at] = (byte) coarse[i];
      names[at] = knowledge.tags[tags[i]];
      heads[at] = (short) (head > to - from ? -1 : from + head - 1);
      deprels[at] = knowledge.labels[tree.label(i)];
    }
  }
}
