package org.dateline.reading.text.model;

/**
 * Joins a feature's number and its parts into one well mixed number, whose low bits choose a row of
 * a weight table.
 */
final class Hash {
  private Hash() {}

  static int of(int template, int a) {
    return finish(template * 0x9e3779b1 + a * 0x85ebca77);
  }

  static int of(int template, int a, int b) {
    return finish(
        (template * 0x9e3779b1 + a * 0x85ebca77 ^ a >>> 15) * 0xc2b2ae3d + b * 0x27d4eb2f);
  }

  static int of(int template, int a, int b, int c) {
    int h = (template * 0x9e3779b1 + a * 0x85ebca77 ^ a >>> 15) * 0xc2b2ae3d + b * 0x27d4eb2f;
    return finish((h ^ h >>> 14) * 0x165667b1 + c * 0x85ebca77);
  }

  static int of(int template, int a, int b, int c, int d) {
    int h = of(template, a, b, c);
    return finish(h * 0x165667b1 + d * 0x27d4eb2f);
  }

  private static int finish(int h) {
    int x = (h ^ h >>> 16) * 0x45d9f3b;
    x = (x ^ x >>> 15) * 0x2c1b3c6d;
    return x ^ x >>> 14;
  }
}
