package org.dateline.bench.linear;

/**
 * Minimises a smooth convex function: limited-memory BFGS with a halving line search (Nocedal and
 * Wright, Numerical Optimization, algorithm 7.5). Deterministic.
 */
final class Lbfgs {
  private static final int MEMORY = 8;
  private static final double ENOUGH = 1e-4;

  /** A function and its gradient. */
  interface Objective {
    /** The value at a point; fills in the gradient there. */
    double at(double[] point, double[] gradient);
  }

  private final double[][] steps = new double[MEMORY][];
  private final double[][] changes = new double[MEMORY][];
  private final double[] inverse = new double[MEMORY];
  private int stored;

  /**
   * The point that is reached.
   *
   * @param start where to begin
   * @param rounds most rounds; it ends sooner where the value falls by less than a hundred
   *     thousandth
   */
  static double[] minimise(Objective objective, double[] start, int rounds) {
    return new Lbfgs().run(objective, start, rounds);
  }

  private double[] run(Objective objective, double[] start, int rounds) {
    double[] point = start.clone();
    double[] gradient = new double[point.length];
    double value = objective.at(point, gradient);
    for (int round = 0; round < rounds; round++) {
      double[] direction = direction(gradient);
      double slope = dot(direction, gradient);
      if (slope >= 0) {
        break;
      }
      double step = stored == 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = new double[point.length];
      double[] nextGradient = new double[point.length];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int halvings = 0; halvings < 30; halvings++) {
        for (int i = 0; i < next.length; i++) {
          next[i] = point[i] + step * direction[i];
        }
        nextValue = objective.at(next, nextGradient);
        if (nextValue <= value + ENOUGH * step * slope) {
          break;
        }
        step /= 2;
      }
      if (!(nextValue < value)) {
        break;
      }
      remember(point, next, gradient, nextGradient);
      boolean flat = value - nextValue < 1e-5 * Math.max(1, Math.abs(value));
      point = next;
      gradient = nextGradient;
      value = nextValue;
      if (flat) {
        break;
      }
    }
    return point;
  }

  private void remember(double[] point, double[] next, double[] gradient, double[] nextGradient) {
    double[] step = new double[point.length];
    double[] change = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      step[i] = next[i] - point[i];
      change[i] = nextGradient[i] - gradient[i];
    }
    double product = dot(step, change);
    if (product > 1e-12) {
      int slot = stored++ % MEMORY;
      steps[slot] = step;
      changes[slot] = change;
      inverse[slot] = 1 / product;
    }
  }

  /** The two-loop recursion: minus the gradient times an estimate of the inverse Hessian. */
  private double[] direction(double[] gradient) {
    double[] q = gradient.clone();
    int kept = Math.min(stored, MEMORY);
    double[] alpha = new double[kept];
    for (int i = 0; i < kept; i++) {
      int slot = (stored - 1 - i) % MEMORY;
      alpha[i] = inverse[slot] * dot(steps[slot], q);
      add(q, changes[slot], -alpha[i]);
    }
    if (kept > 0) {
      int last = (stored - 1) % MEMORY;
      double scale = 1 / (inverse[last] * dot(changes[last], changes[last]));
      for (int i = 0; i < q.length; i++) {
        q[i] *= scale;
      }
    }
    for (int i = kept - 1; i >= 0; i--) {
      int slot = (stored - 1 - i) % MEMORY;
      add(q, steps[slot], alpha[i] - inverse[slot] * dot(changes[slot], q));
    }
    for (int i = 0; i < q.length; i++) {
      q[i] = -q[i];
    }
    return q;
  }

  private static void add(double[] to, double[] what, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
