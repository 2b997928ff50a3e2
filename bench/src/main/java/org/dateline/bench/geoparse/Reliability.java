package org.dateline.bench.geoparse;

import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;

/** Of the places given a confidence, how many are right: ten bins. */
final class Reliability {
  private static final double RIGHT_KM = 161;
  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] said = new double[BINS];

  /**
   * Counts a document.
   *
   * @param toponyms one for each of the document's names, in their order
   */
  void add(Document document, List<Toponym> toponyms) {
    for (int i = 0; i < toponyms.size(); i++) {
      double[] point = document.points().get(document.names().get(i));
      Toponym toponym = toponyms.get(i);
      Place place = toponym.place();
      if (point != null && place != null && !toponym.guessed()) {
        int bin = Math.min(BINS - 1, (int) (toponym.confidence() * BINS));
        count[bin]++;
        said[bin] += toponym.confidence();
        right[bin] += place.kmTo(point[0], point[1]) <= RIGHT_KM ? 1 : 0;
      }
    }
  }

  /** Mean distance between what was said and what was right, 0 to 1. */
  double error() {
    double sum = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(said[bin] - right[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : sum / all;
  }

  /** A line for each bin that has something in it. */
  String table() {
    StringBuilder table = new StringBuilder();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %5d places, said %.2f, right %.2f%n",
                bin / 10.0,
                (bin + 1) / 10.0,
                count[bin],
                said[bin] / count[bin],
                (double) right[bin] / count[bin]));
      }
    }
    return table.toString();
  }
}
