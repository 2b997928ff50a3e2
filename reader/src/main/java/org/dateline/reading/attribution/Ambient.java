package org.dateline.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.text.Sentence;

/**
 * Carries speakers over sentences: through quotes, after "X said:", and to hearsay that follows
 * what somebody said.
 */
final class Ambient {
  /** How many sentences back whoever spoke last may stand to be the source of "reportedly". */
  private static final int HEARSAY_REACH = 5;

  private Ambient() {}

  /** For each sentence, who speaks all of it by what stands in other sentences. */
  static List<List<Speaker>> speakers(List<Sentence> sentences, Quotes quotes, List<Saying> said) {
    int n = sentences.size();
    List<List<Speaker>> ambient = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      ambient.add(List.of());
    }
    quoted(sentences, quotes, said, ambient);
    List<Speaker> statement = List.of();
    int lastSpoke = -1;
    List<Speaker> last = List.of();
    for (int i = 0; i < n; i++) {
      Saying saying = said.get(i);
      if (!statement.isEmpty() && ambient.get(i).isEmpty() && saying.main.isEmpty()) {
        ambient.set(i, statement);
      } else if (saying.hearsay
          && saying.main.isEmpty()
          && ambient.get(i).isEmpty()
          && lastSpoke >= 0
          && i - lastSpoke <= HEARSAY_REACH) {
        ambient.set(i, last);
        lastSpoke = i;
      }
      if (saying.opensStatement && !saying.main.isEmpty()) {
        boolean quoteFollows = i + 1 < n && Quotes.mark(sentences.get(i + 1), 0) != 0;
        statement = quoteFollows ? List.of() : saying.main;
      } else if (!saying.main.isEmpty() && quotes.startsParagraph(i) && !statement.isEmpty()) {
        statement = List.of();
      }
      if (!saying.main.isEmpty()) {
        last = saying.main;
        lastSpoke = i;
      } else if (!saying.scopes.isEmpty() && !saying.scopes.get(0).speakers().isEmpty()) {
        last = saying.scopes.get(0).speakers();
        lastSpoke = i;
      }
    }
    return ambient;
  }

  private static void quoted(
      List<Sentence> sentences, Quotes quotes, List<Saying> said, List<List<Speaker>> ambient) {
    int waiting = -1;
    List<Speaker> last = List.of();
    for (int i = 0; i < sentences.size(); i++) {
      Saying saying = said.get(i);
      boolean quote = quotes.mostly(i, sentences.get(i));
      if (waiting >= 0 && quotes.startsParagraph(i)) {
        settle(waiting, i, last, ambient);
        waiting = -1;
      }
      if (!saying.main.isEmpty()) {
        if (waiting >= 0) {
          settle(waiting, i, saying.main, ambient);
          waiting = -1;
        } else if (saying.bare
            && i > 0
            && quotes.mostly(i - 1, sentences.get(i - 1))
            && said.get(i - 1).main.isEmpty()) {
          ambient.set(i - 1, saying.main);
        }
        last = saying.main;
      } else if (quote) {
        if (quotes.openAtEnd(i)) {
          waiting = waiting < 0 ? i : waiting;
        } else {
          settle(waiting < 0 ? i : waiting, i + 1, last, ambient);
          waiting = -1;
        }
      }
    }
    if (waiting >= 0) {
      settle(waiting, sentences.size(), last, ambient);
    }
  }

  private static void settle(
      int from, int to, List<Speaker> speakers, List<List<Speaker>> ambient) {
    for (int i = from; i < to; i++) {
      ambient.set(i, speakers);
    }
  }
}
