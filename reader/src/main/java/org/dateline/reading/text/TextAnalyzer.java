package org.dateline.reading.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.reading.text.model.LanguageModel;

/**
 * Splits a text into sentences and words, gives each word its lemma and its tag, and parses each
 * sentence. Immutable and thread-safe; the same text always gives the same sentences. Time grows in
 * step with the length of the text, whatever it holds, and no text makes it throw.
 *
 * <p>When serialised, the model is left out and loaded anew from the program.
 */
public final class TextAnalyzer implements Serializable {
  /** No sentence has more words; a longer one is cut, at a comma if there is one near. */
  public static final int MOST_WORDS = 400;

  private static final long serialVersionUID = 1L;
  private static final String MODEL = "english.model";

  private final transient Analysis.Knowledge knowledge;

  private TextAnalyzer(Analysis.Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  private static final class English {
    static final TextAnalyzer INSTANCE = new TextAnalyzer(load());
  }

  /**
   * The analyser of English; loads its model at the first call.
   *
   * @throws DatelineException if the model is missing or damaged
   */
  public static TextAnalyzer english() {
    try {
      return English.INSTANCE;
    } catch (ExceptionInInitializerError e) {
      if (e.getCause() instanceof DatelineException reason) {
        throw reason;
      }
      throw e;
    }
  }

  /** The sentences of a text, in order. Blank text has none. */
  public List<Sentence> analyze(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Analysis analysis = new Analysis(knowledge, text);
    Spans blocks = new Layout(text).blocks();
    Spans words = new Spans();
    for (int b = 0; b < blocks.size(); b++) {
      words.clear();
      Tokenizer.tokenize(text, blocks.begin(b), blocks.end(b), words);
      SentenceSplitter splitter = new SentenceSplitter(text, words, MOST_WORDS);
      for (int from = 0; from < words.size(); ) {
        int to = splitter.end(from);
        sentences.add(analysis.sentence(words, from, to));
        from = to;
      }
    }
    return sentences;
  }

  private Object readResolve() {
    return english();
  }

  private static Analysis.Knowledge load() {
    try (InputStream in = TextAnalyzer.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new DatelineException(
            "The language model "
                + MODEL
                + " is missing from the program; build or install it again.");
      }
      return knowledge(in);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Reads a model, whose own checksum must hold. */
  static Analysis.Knowledge knowledge(InputStream in) {
    try {
      return new Analysis.Knowledge(LanguageModel.read(in));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static DatelineException unusable(IOException e) {
    return new DatelineException(
        "The language model "
            + MODEL
            + " cannot be used ("
            + (e instanceof EOFException ? "it is cut short" : e.getMessage())
            + "); build or install the program again.",
        e);
  }
}
