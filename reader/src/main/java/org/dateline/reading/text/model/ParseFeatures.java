package org.dateline.reading.text.model;

/**
 * The features by which the parser chooses its next action (after Zhang and Nivre 2011, with word
 * endings added).
 */
public final class ParseFeatures {
  /** The number of features of one state. */
  public static final int COUNT = 92;

  private ParseFeatures() {}

  /** Writes the features of a state; {@code tags[i]} is the tag of word {@code i}, from 1. */
  public static void extract(ParseState s, Words w, int[] tags, int[] coarse, int[] out) {
    int[] lower = w.lower;
    int size = s.size;
    int s0 = s.depth > 0 ? s.stack[s.depth - 1] : 0;
    int s1 = s.depth > 1 ? s.stack[s.depth - 2] : 0;
    int n0 = s.next;
    int n1 = n0 < size ? n0 + 1 : 0;
    int n2 = n0 + 1 < size ? n0 + 2 : 0;
    int s0h = s.head[s0];
    int s0h2 = s.head[s0h];
    int s0l = s.left1[s0];
    int s0l2 = s.left2[s0];
    int s0r = s.right1[s0];
    int s0r2 = s.right2[s0];
    int n0l = s.left1[n0];
    int n0l2 = s.left2[n0];

    int s0w = lower[s0];
    int n0w = lower[n0];
    int n1w = lower[n1];
    int s0t = tag(s0, size, tags);
    int n0t = tag(n0, size, tags);
    int n1t = tag(n1, size, tags);
    int n2t = tag(n2, size, tags);
    int s1t = tag(s1, size, tags);
    int s0lt = tag(s0l, size, tags);
    int s0rt = tag(s0r, size, tags);
    int s0ht = tag(s0h, size, tags);
    int n0lt = tag(n0l, size, tags);
    int s0l2t = tag(s0l2, size, tags);
    int s0r2t = tag(s0r2, size, tags);
    int s0h2t = tag(s0h2, size, tags);
    int n0l2t = tag(n0l2, size, tags);
    int beforeT = tag(n0 - 1, size, tags);
    int afterT = s0 == 0 || s0 + 1 == n0 ? 0 : tag(s0 + 1, size, tags);
    int s0u = tag(s0, size, coarse);
    int n0u = tag(n0, size, coarse);
    int n1u = tag(n1, size, coarse);
    int s1u = tag(s1, size, coarse);
    int tt = s0t << 8 | n0t;
    int s0hasHead = s0h == 0 ? 0 : s.label[s0] + 1;
    int distance = s0 == 0 ? 0 : bucket(n0 - s0);
    int sl = fold(s.leftLabels[s0]);
    int sr = fold(s.rightLabels[s0]);
    int nl = fold(s.leftLabels[n0]);
    int vl = s.lefts[s0];
    int vr = s.rights[s0];
    int nvl = s.lefts[n0];

    int k = 0;
    out[k++] = Hash.of(101, s0w);
    out[k++] = Hash.of(102, s0t);
    out[k++] = Hash.of(103, s0w, s0t);
    out[k++] = Hash.of(104, n0w);
    out[k++] = Hash.of(105, n0t);
    out[k++] = Hash.of(106, n0w, n0t);
    out[k++] = Hash.of(107, n1w);
    out[k++] = Hash.of(108, n1t);
    out[k++] = Hash.of(109, n1w, n1t);
    out[k++] = Hash.of(110, lower[n2]);
    out[k++] = Hash.of(111, n2t);
    out[k++] = Hash.of(112, tt, s0w, n0w);
    out[k++] = Hash.of(113, s0w, s0t, n0w);
    out[k++] = Hash.of(114, s0w, n0w, n0t);
    out[k++] = Hash.of(115, s0w, tt);
    out[k++] = Hash.of(116, n0w, tt);
    out[k++] = Hash.of(117, s0w, n0w);
    out[k++] = Hash.of(118, tt);
    out[k++] = Hash.of(119, n0t, n1t);
    out[k++] = Hash.of(120, n0t, n1t, n2t);
    out[k++] = Hash.of(121, tt, n1t);
    out[k++] = Hash.of(122, tt, s0ht);
    out[k++] = Hash.of(123, tt, s0lt);
    out[k++] = Hash.of(124, tt, s0rt);
    out[k++] = Hash.of(125, tt, n0lt);
    out[k++] = Hash.of(126, s0w, distance);
    out[k++] = Hash.of(127, s0t, distance);
    out[k++] = Hash.of(128, n0w, distance);
    out[k++] = Hash.of(129, n0t, distance);
    out[k++] = Hash.of(130, s0w, n0w, distance);
    out[k++] = Hash.of(131, tt, distance);
    out[k++] = Hash.of(132, s0w, vr);
    out[k++] = Hash.of(133, s0t, vr);
    out[k++] = Hash.of(134, s0w, vl);
    out[k++] = Hash.of(135, s0t, vl);
    out[k++] = Hash.of(136, n0w, nvl);
    out[k++] = Hash.of(137, n0t, nvl);
    out[k++] = Hash.of(138, lower[s0h]);
    out[k++] = Hash.of(139, s0ht);
    out[k++] = Hash.of(140, s0hasHead);
    out[k++] = Hash.of(141, lower[s0l]);
    out[k++] = Hash.of(142, s0lt);
    out[k++] = Hash.of(143, label(s, s0l));
    out[k++] = Hash.of(144, lower[s0r]);
    out[k++] = Hash.of(145, s0rt);
    out[k++] = Hash.of(146, label(s, s0r));
    out[k++] = Hash.of(147, lower[n0l]);
    out[k++] = Hash.of(148, n0lt);
    out[k++] = Hash.of(149, label(s, n0l));
    out[k++] = Hash.of(150, lower[s0h2]);
    out[k++] = Hash.of(151, s0h2t);
    out[k++] = Hash.of(152, label(s, s0h));
    out[k++] = Hash.of(153, lower[s0l2]);
    out[k++] = Hash.of(154, s0l2t);
    out[k++] = Hash.of(155, label(s, s0l2));
    out[k++] = Hash.of(156, lower[s0r2]);
    out[k++] = Hash.of(157, s0r2t);
    out[k++] = Hash.of(158, label(s, s0r2));
    out[k++] = Hash.of(159, lower[n0l2]);
    out[k++] = Hash.of(160, n0l2t);
    out[k++] = Hash.of(161, label(s, n0l2));
    out[k++] = Hash.of(162, s0t, s0lt, s0l2t);
    out[k++] = Hash.of(163, s0t, s0rt, s0r2t);
    out[k++] = Hash.of(164, s0t, s0ht, s0h2t);
    out[k++] = Hash.of(165, n0t, n0lt, n0l2t);
    out[k++] = Hash.of(166, s0w, sr);
    out[k++] = Hash.of(167, s0t, sr);
    out[k++] = Hash.of(168, s0w, sl);
    out[k++] = Hash.of(169, s0t, sl);
    out[k++] = Hash.of(170, n0w, nl);
    out[k++] = Hash.of(171, n0t, nl);
    out[k++] = Hash.of(172, tt, s0hasHead);
    out[k++] = Hash.of(173, tt, s1t);
    out[k++] = Hash.of(174, lower[s1], s0t);
    out[k++] = Hash.of(175, s1t, n0t, s0hasHead);
    out[k++] = Hash.of(176, w.suffix3[s0], n0t);
    out[k++] = Hash.of(177, s0t, w.suffix3[n0]);
    out[k++] = Hash.of(178, tt, beforeT, afterT);
    out[k++] = Hash.of(179, s0u << 8 | n0u, n1u, s1u);
    out[k++] = Hash.of(180, s0u << 8 | n0u, s0hasHead, distance);
    out[k++] = Hash.of(181, s0w, n0u);
    out[k++] = Hash.of(182, s0u, n0w);
    out[k++] = Hash.of(183, tt, sr);
    out[k++] = Hash.of(184, tt, nl);
    out[k++] = Hash.of(185, tt, n1t, n2t);
    out[k++] = Hash.of(186, s0w, n0t, n1t);
    out[k++] = Hash.of(187, tt, n1w);
    out[k++] = Hash.of(188, s0ht, s0t, n0w);
    out[k++] = Hash.of(189, tt, s0hasHead, n1t);
    out[k++] = Hash.of(190, tt, sl, s0hasHead);
    out[k++] = Hash.of(191, lower[s0h], n0t, s0u);
    out[k] = Hash.of(192, lower[s0r], n0w, s0u);
  }

  private static int tag(int word, int size, int[] tags) {
    return word == 0 ? 0 : word > size ? 255 : tags[word] + 1;
  }

  private static int label(ParseState s, int word) {
    return word == 0 ? 0 : s.label[word] + 1;
  }

  private static int fold(long set) {
    return Words.mix((int) (set ^ set >>> 32));
  }

  private static int bucket(int distance) {
    return distance <= 5 ? distance : distance <= 10 ? 6 : distance <= 20 ? 7 : 8;
  }
}
