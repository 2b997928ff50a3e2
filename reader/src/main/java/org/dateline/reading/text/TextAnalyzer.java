package org.dateline.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
    byte[] bytes = resource(MODEL);
    String wanted =
        new String(resource(MODEL + ".sha256"), StandardCharsets.UTF_8).strip().split(" ")[0];
    return knowledge(bytes, wanted);
  }

  /** Makes a model of its bytes, which must have this SHA-256 sum. */
  static Analysis.Knowledge knowledge(byte[] bytes, String wanted) {
    try {
      String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!sum.equals(wanted.toLowerCase(Locale.ROOT))) {
        throw new DatelineException(
            "The language model "
                + MODEL
                + " is damaged: its SHA-256 sum is not that of "
                + MODEL
                + ".sha256; build or install the program again.");
      }
      return new Analysis.Knowledge(LanguageModel.read(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new DatelineException(
          "The language model "
              + MODEL
              + " cannot be used: "
              + e.getMessage()
              + "; build or install the program again.",
          e);
    } catch (NoSuchAlgorithmException e) {
      throw new DatelineException("This Java has no SHA-256; use a full JDK 17.", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = TextAnalyzer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new DatelineException(
            "The language model "
                + name
                + " is missing from the program; build or install it again.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DatelineException(
          "The language model " + name + " cannot be read; build or install the program again.", e);
    }
  }
}
