package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the claims read with those of the gold, one to one, as the benchmark's scorer does: the
 * same kind, sentences that overlap, and among several the pair with the most equal fields first.
 */
final class Pairing {
  private static final List<String> FIELDS =
      List.of("agents", "targets", "places", "sources", "figures");

  private final Sameness sameness;
  private final List<? extends JsonNode> gold;
  private final List<? extends JsonNode> read;
  private final int[] goldOf;

  /** Pairs the claims of one document. */
  Pairing(List<? extends JsonNode> gold, List<? extends JsonNode> read, Sameness sameness) {
    this.gold = gold;
    this.read = read;
    this.sameness = sameness;
    this.goldOf = new int[read.size()];
    java.util.Arrays.fill(goldOf, -1);
    pair();
  }

  private record Candidate(double likeness, int gold, int read) {}

  private void pair() {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int r = 0; r < read.size(); r++) {
        if (meets(gold.get(g), read.get(r))) {
          candidates.add(new Candidate(likeness(gold.get(g), read.get(r)), g, r));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate one) -> -one.likeness())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::read));
    boolean[] taken = new boolean[gold.size()];
    for (Candidate one : candidates) {
      if (!taken[one.gold()] && goldOf[one.read()] < 0) {
        taken[one.gold()] = true;
        goldOf[one.read()] = one.gold();
      }
    }
  }

  private static boolean meets(JsonNode gold, JsonNode read) {
    return gold.get("event").asText().equals(read.get("event").asText())
        && gold.get("begin").asInt() < read.get("end").asInt()
        && read.get("begin").asInt() < gold.get("end").asInt();
  }

  private double likeness(JsonNode one, JsonNode other) {
    String a = one.get("trigger").asText().toLowerCase(java.util.Locale.ROOT);
    String b = other.get("trigger").asText().toLowerCase(java.util.Locale.ROOT);
    double likeness = a.contains(b) || b.contains(a) ? 2 : 1;
    for (String field : FIELDS) {
      int most = Math.max(one.get(field).size(), other.get(field).size());
      likeness +=
          most == 0
              ? 0.2
              : sameness.common(field, one.get(field), other.get(field)) / (double) most;
    }
    return likeness + (one.get("modality").equals(other.get("modality")) ? 0.5 : 0);
  }

  /** What a claim that was read meets. */
  enum Verdict {
    /** A sure claim of the gold, with the same modality and no agent or place that it lacks. */
    RIGHT,
    /** Nothing, or a sure claim with another modality, agent or place. */
    WRONG,
    /** A claim that careful readers disagree on: not counted. */
    OPTIONAL
  }

  /** The verdict on a claim that was read. */
  Verdict verdict(int number) {
    if (goldOf[number] < 0) {
      return Verdict.WRONG;
    }
    JsonNode met = gold.get(goldOf[number]);
    if (met.path("optional").asBoolean()) {
      return Verdict.OPTIONAL;
    }
    JsonNode claim = read.get(number);
    boolean right =
        met.get("modality").equals(claim.get("modality"))
            && within("agents", met, claim)
            && within("places", met, claim);
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  private boolean within(String field, JsonNode gold, JsonNode read) {
    return sameness.common(field, gold.get(field), read.get(field)) == read.get(field).size();
  }

  /** The claim of the gold that a claim met, or -1. */
  int goldOf(int number) {
    return goldOf[number];
  }

  /** Numbers of the sure claims of the gold that no claim met. */
  List<Integer> missed() {
    List<Integer> missed = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      int number = g;
      boolean met = java.util.Arrays.stream(goldOf).anyMatch(of -> of == number);
      if (!met && !gold.get(g).path("optional").asBoolean()) {
        missed.add(g);
      }
    }
    return missed;
  }
}
