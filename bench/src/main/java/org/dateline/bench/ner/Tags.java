package org.dateline.bench.ner;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.ner.Sample.Span;

/**
 * The tags of words: 0 outside; for each type one for the first word of an entity, one for those
 * that follow. Immutable.
 */
final class Tags {
  private final List<String> types;

  /** With the types of the samples' answers. */
  Tags(List<Sample> samples) {
    types =
        samples.stream()
            .flatMap(sample -> sample.gold().stream().map(Span::type))
            .distinct()
            .sorted()
            .toList();
  }

  /** How many tags there are. */
  int size() {
    return 1 + 2 * types.size();
  }

  /** Whether a tag may follow another; before the first word stands 0. */
  boolean follows(int before, int tag) {
    boolean inside = tag > 0 && tag % 2 == 0;
    return !inside || before == tag || before == tag - 1;
  }

  /** The right tags of a sentence. */
  int[] gold(Sample sample) {
    int[] tags = new int[sample.size()];
    for (Span span : sample.gold()) {
      int type = types.indexOf(span.type());
      for (int i = span.from(); i < span.to() && type >= 0; i++) {
        tags[i] = 1 + 2 * type + (i == span.from() ? 0 : 1);
      }
    }
    return tags;
  }

  /** The entities that tags tell of. */
  List<Span> spans(int[] tags) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tags.length; ) {
      int from = i++;
      if (tags[from] > 0) {
        int inside = tags[from] + tags[from] % 2;
        while (i < tags.length && tags[i] == inside) {
          i++;
        }
        spans.add(new Span(from, i, types.get((tags[from] - 1) / 2)));
      }
    }
    return spans;
  }
}
