package org.dateline.bench.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The towns of one province: how many people live in them, and where their middle is. */
final class Towns {
  private final List<double[]> points = new ArrayList<>();
  private long people;

  void add(String lat, String lon, long people) {
    points.add(new double[] {Double.parseDouble(lat), Double.parseDouble(lon)});
    this.people += people;
  }

  long people() {
    return people;
  }

  /**
   * The middle of the area that the outermost towns span, which says more of where a province lies
   * than the mean of its towns, most of which crowd around one city.
   *
   * @param axis 0 for the latitude, 1 for the longitude
   */
  String middle(int axis) {
    List<double[]> around = outermost();
    double area = 0;
    double sum = 0;
    for (int i = 0; i < around.size(); i++) {
      double[] a = around.get(i);
      double[] b = around.get((i + 1) % around.size());
      double cross = a[0] * b[1] - b[0] * a[1];
      area += cross;
      sum += (a[axis] + b[axis]) * cross;
    }
    double mean = points.stream().mapToDouble(point -> point[axis]).average().orElse(0);
    double middle = around.size() < 3 || Math.abs(area) < 1e-6 ? mean : sum / (3 * area);
    return String.format(Locale.ROOT, "%.3f", middle);
  }

  /** The convex hull, by Andrew's monotone chain. */
  private List<double[]> outermost() {
    List<double[]> sorted = new ArrayList<>(points);
    sorted.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
    List<double[]> hull = new ArrayList<>(half(sorted));
    List<double[]> back = new ArrayList<>(sorted);
    Collections.reverse(back);
    hull.addAll(half(back));
    return hull;
  }

  private static List<double[]> half(List<double[]> sorted) {
    List<double[]> half = new ArrayList<>();
    for (double[] point : sorted) {
      while (half.size() > 1
          && !turns(half.get(half.size() - 2), half.get(half.size() - 1), point)) {
        half.remove(half.size() - 1);
      }
      half.add(point);
    }
    half.remove(half.size() - 1);
    return half;
  }

  private static boolean turns(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
  }
}
