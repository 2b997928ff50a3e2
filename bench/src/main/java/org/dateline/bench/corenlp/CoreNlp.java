package org.dateline.bench.corenlp;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Properties;
import org.dateline.DatelineException;

/**
 * CoreNLP's pipeline, called by name so that nothing of this project is compiled against it. One
 * thread.
 */
final class CoreNlp {
  /** What the reader does too: words, tags, lemmas, names with times and figures, a parse. */
  static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";

  private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
  private static final String DOCUMENT = "edu.stanford.nlp.pipeline.CoreDocument";

  private final Object pipeline;
  private final MethodHandle process;
  private final MethodHandle tokens;

  private CoreNlp(Object pipeline, MethodHandle process, MethodHandle tokens) {
    this.pipeline = pipeline;
    this.process = process;
    this.tokens = tokens;
  }

  /**
   * Loads the pipeline with its English models; takes half a minute.
   *
   * @throws DatelineException where CoreNLP is not on the class path
   */
  static CoreNlp load() {
    Properties settings = new Properties();
    settings.setProperty("annotators", ANNOTATORS);
    settings.setProperty("threads", "1");
    try {
      Class<?> type = Class.forName(PIPELINE);
      Class<?> document = Class.forName(DOCUMENT);
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Object made =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, Properties.class))
              .invoke(settings);
      return new CoreNlp(
          made,
          lookup.findVirtual(
              type, "processToCoreDocument", MethodType.methodType(document, String.class)),
          lookup.findVirtual(document, "tokens", MethodType.methodType(List.class)));
    } catch (ClassNotFoundException e) {
      throw new DatelineException(
          "CoreNLP is not on the class path; start the comparison by bench/against-corenlp.sh.", e);
    } catch (Throwable e) {
      throw new DatelineException("CoreNLP could not be started: " + e.getMessage(), e);
    }
  }

  /** Annotates a text and counts its words as CoreNLP divides them. */
  int annotate(String text) {
    try {
      return ((List<?>) tokens.invoke(process.invoke(pipeline, text))).size();
    } catch (Throwable e) {
      throw new DatelineException("CoreNLP failed on a text: " + e.getMessage(), e);
    }
  }
}
