package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.claim.Claim;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The claims as they stand after all rulings. A later ruling goes before an earlier one; a revoked
 * ruling leaves no trace; one that cannot take effect is listed with the reason; where two analysts
 * decide otherwise of one thing, both are kept and that is marked. Its cost is that of the rulings,
 * not of the claims.
 */
public final class Docket {
  private final Facts facts;
  private final Map<String, Claim> corrected = new HashMap<>();
  private final Map<String, List<Ruling>> onClaim = new TreeMap<>();
  private final Set<String> accepted = new HashSet<>();
  private final Set<String> rejected = new HashSet<>();
  private final Map<String, Integer> credibility = new HashMap<>();
  private final Map<String, Character> grades = new HashMap<>();
  private final List<Ruling.Grade> graded = new ArrayList<>();
  private final List<Ruling.Merge> merges = new ArrayList<>();
  private final List<Ruling.Split> splits = new ArrayList<>();
  private final Set<String> redacted = new HashSet<>();
  private final List<Ignored> ignored = new ArrayList<>();

  /**
   * A ruling without effect.
   *
   * @param ruling the ruling
   * @param reason why it has none, in one plain sentence
   */
  public record Ignored(Ruling ruling, String reason) {}

  private Docket(Facts facts) {
    this.facts = facts;
  }

  /** Applies all rulings of the facts to their claims. */
  public static Docket of(Facts facts, Gazetteer gazetteer) {
    Docket docket = new Docket(facts);
    List<Ruling> ordered = new ArrayList<>(facts.rulings());
    ordered.sort(Comparator.comparing(Ruling::at).thenComparing(Ruling::id));
    for (Ruling ruling : docket.inForce(ordered)) {
      docket.apply(ruling, gazetteer);
    }
    return docket;
  }

  /** Last to first, so that a revoked revocation gives its target back. */
  private List<Ruling> inForce(List<Ruling> ordered) {
    Map<String, Integer> position = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      position.putIfAbsent(ordered.get(i).id(), i);
    }
    Set<String> revoked = new HashSet<>();
    List<Ruling> standing = new ArrayList<>();
    for (int i = ordered.size() - 1; i >= 0; i--) {
      Ruling ruling = ordered.get(i);
      if (revoked.contains(ruling.id())) {
        continue;
      }
      if (ruling instanceof Ruling.Revoke revoke) {
        Integer target = position.get(revoke.ruling());
        if (target == null || target >= i) {
          ignored.add(new Ignored(ruling, "There is no earlier ruling " + revoke.ruling() + "."));
        } else {
          revoked.add(revoke.ruling());
        }
      } else {
        standing.add(ruling);
      }
    }
    Collections.reverse(standing);
    return standing;
  }

  private void apply(Ruling ruling, Gazetteer gazetteer) {
    if (ruling instanceof Ruling.Merge merge) {
      merges.add(merge);
    } else if (ruling instanceof Ruling.Split split) {
      splits.add(split);
    } else if (ruling instanceof Ruling.Grade grade) {
      graded.add(grade);
      grades.put(Parties.plain(grade.source()), grade.reliability());
    } else if (ruling instanceof Ruling.Redact redact) {
      redacted.add(redact.name());
    } else {
      String id = claimOf(ruling);
      Optional<Claim> claim = claim(id);
      if (claim.isEmpty()) {
        ignored.add(new Ignored(ruling, "There is no claim " + id + "."));
        return;
      }
      onClaim.computeIfAbsent(id, k -> new ArrayList<>()).add(ruling);
      applyTo(claim.get(), ruling, gazetteer);
    }
  }

  private void applyTo(Claim claim, Ruling ruling, Gazetteer gazetteer) {
    String id = claim.id();
    try {
      if (ruling instanceof Ruling.Accept) {
        accepted.add(id);
        rejected.remove(id);
      } else if (ruling instanceof Ruling.Reject) {
        accepted.remove(id);
        rejected.add(id);
      } else if (ruling instanceof Ruling.Rate rate) {
        credibility.put(id, rate.credibility());
      } else if (ruling instanceof Ruling.Correct correct) {
        corrected.put(id, Corrections.apply(claim, correct.field(), correct.value(), gazetteer));
      } else if (ruling instanceof Ruling.Move move) {
        corrected.put(id, Corrections.moved(claim, move.place(), gazetteer));
      }
    } catch (IllegalArgumentException e) {
      ignored.add(new Ignored(ruling, "It cannot be applied: " + e.getMessage() + "."));
    }
  }

  /** Id of the claim that a ruling is on; empty where it is on something else. */
  private static String claimOf(Ruling ruling) {
    if (ruling instanceof Ruling.Accept accept) {
      return accept.claim();
    }
    if (ruling instanceof Ruling.Reject reject) {
      return reject.claim();
    }
    if (ruling instanceof Ruling.Rate rate) {
      return rate.claim();
    }
    if (ruling instanceof Ruling.Move move) {
      return move.claim();
    }
    return ruling instanceof Ruling.Correct correct ? correct.claim() : "";
  }

  /** The claim as corrected, also where it was rejected. */
  public Optional<Claim> claim(String id) {
    Claim changed = corrected.get(id);
    return changed == null ? facts.claim(id) : Optional.of(changed);
  }

  /** True where the last word of an analyst on the claim was to accept it. */
  public boolean accepted(String claimId) {
    return accepted.contains(claimId);
  }

  /** True where the last word of an analyst on the claim was to reject it. */
  public boolean rejected(String claimId) {
    return rejected.contains(claimId);
  }

  /** How credible an analyst found a claim on the Admiralty scale, 1 to 6, or null. */
  public @Nullable Integer credibility(String claimId) {
    return credibility.get(claimId);
  }

  /** Grade of a source on the Admiralty scale, A to F, if an analyst gave one. */
  public Optional<Character> grade(String sourceName) {
    return grades.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(grades.get(Parties.plain(sourceName)));
  }

  /** The gradings of sources in force, oldest first. */
  public List<Ruling.Grade> graded() {
    return List.copyOf(graded);
  }

  /** Rulings in force on a claim, oldest first. */
  public List<Ruling> on(String claimId) {
    return List.copyOf(onClaim.getOrDefault(claimId, List.of()));
  }

  /** Names that are withheld from all that is published. */
  public Set<String> redacted() {
    return Set.copyOf(redacted);
  }

  /** Rulings without effect, with the reason. */
  public List<Ignored> ignored() {
    return List.copyOf(ignored);
  }

  /** Rulings in force that contradict each other, by the claims and sources that they are on. */
  public List<Disagreement> disagreements() {
    Map<String, List<Ruling>> bySource = new TreeMap<>();
    graded.forEach(
        g -> bySource.computeIfAbsent(Parties.plain(g.source()), k -> new ArrayList<>()).add(g));
    List<Disagreement> found = new ArrayList<>();
    onClaim.values().forEach(rulings -> Disagreement.among(rulings, found));
    bySource.values().forEach(rulings -> Disagreement.among(rulings, found));
    return found;
  }

  /** Ids of the claims of which rulings say otherwise than in another docket. */
  Set<String> changed(Docket before) {
    Set<String> ids = new LinkedHashSet<>(before.onClaim.keySet());
    ids.addAll(onClaim.keySet());
    return ids;
  }

  /** True where a source is graded otherwise than in another docket. */
  boolean gradesDiffer(Docket before) {
    return !grades.equals(before.grades);
  }

  List<Ruling.Merge> merges() {
    return merges;
  }

  List<Ruling.Split> splits() {
    return splits;
  }
}
