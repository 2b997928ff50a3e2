package org.dateline.bench.relation;

import org.dateline.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An entity as words of one sentence.
 *
 * @param entity the entity
 * @param number number of the sentence in the document
 * @param sentence the sentence
 * @param from first word
 * @param to the word after the last
 * @param head the word on which the others hang
 */
record Phrase(Entity entity, int number, Sentence sentence, int from, int to, int head) {
  /** The words of a sentence that an entity covers, or null where it begins in another sentence. */
  static @Nullable Phrase of(Entity entity, int number, Sentence sentence) {
    if (entity.start() < sentence.begin() || entity.start() >= sentence.end()) {
      return null;
    }
    int from = 0;
    while (sentence.end(from) <= entity.start()) {
      from++;
    }
    int to = from + 1;
    while (to < sentence.size() && sentence.begin(to) < entity.end()) {
      to++;
    }
    int head = to - 1;
    for (int i = from; i < to; i++) {
      int up = sentence.head(i);
      if ((up < from || up >= to) && !sentence.deprel(i).equals("punct")) {
        head = i;
        break;
      }
    }
    return new Phrase(entity, number, sentence, from, to, head);
  }

  /** The dictionary form of the head. */
  String lemma() {
    return sentence.lemma(head);
  }

  /** The words as they stand. */
  String words() {
    return sentence.words(from, to);
  }

  boolean overlaps(int begin, int end) {
    return entity.start() < end && begin < entity.end();
  }
}
