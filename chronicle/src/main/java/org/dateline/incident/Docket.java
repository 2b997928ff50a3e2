package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.place.Gazetteer;

/**
 * The claims as they stand after all rulings. A later ruling goes before an earlier one; a revoked
 * ruling leaves no trace; one that cannot take effect is listed with the reason.
 */
public final class Docket {
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, List<Ruling>> onClaim = new HashMap<>();
  private final Set<String> accepted = new HashSet<>();
  private final Set<String> rejected = new HashSet<>();
  private final Map<String, Character> grades = new HashMap<>();
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

  private Docket() {}

  /** Applies all rulings of the facts to their claims. */
  public static Docket of(Facts facts, Gazetteer gazetteer) {
    Docket docket = new Docket();
    for (Claim claim : facts.claims()) {
      docket.claims.put(claim.id(), claim);
    }
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
      grades.put(Parties.plain(grade.source()), grade.reliability());
    } else if (ruling instanceof Ruling.Redact redact) {
      redacted.add(redact.name());
    } else {
      applyToClaim(ruling, gazetteer);
    }
  }

  private void applyToClaim(Ruling ruling, Gazetteer gazetteer) {
    String id = target(ruling);
    List<Ruling> earlier = onClaim.get(id);
    Claim claim = claims.get(id);
    if (claim == null && earlier == null) {
      ignored.add(new Ignored(ruling, "There is no claim " + id + "."));
      return;
    }
    onClaim.computeIfAbsent(id, k -> new ArrayList<>()).add(ruling);
    if (ruling instanceof Ruling.Accept) {
      accepted.add(id);
      rejected.remove(id);
    } else if (ruling instanceof Ruling.Reject) {
      accepted.remove(id);
      rejected.add(id);
    } else if (ruling instanceof Ruling.Correct correct && claim != null) {
      try {
        claims.put(id, Corrections.apply(claim, correct.field(), correct.value(), gazetteer));
      } catch (IllegalArgumentException e) {
        ignored.add(new Ignored(ruling, "It cannot be applied: " + e.getMessage() + "."));
      }
    }
  }

  private static String target(Ruling ruling) {
    if (ruling instanceof Ruling.Accept accept) {
      return accept.claim();
    }
    if (ruling instanceof Ruling.Reject reject) {
      return reject.claim();
    }
    return ruling instanceof Ruling.Correct correct ? correct.claim() : "";
  }

  /** The claims that count, in the order of the facts: those not rejected, as corrected. */
  public List<Claim> claims() {
    return claims.values().stream().filter(c -> !rejected.contains(c.id())).toList();
  }

  /** The claim as corrected, also where it was rejected. */
  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** True where the last word of an analyst on the claim was to accept it. */
  public boolean accepted(String claimId) {
    return accepted.contains(claimId);
  }

  /** True where the last word of an analyst on the claim was to reject it. */
  public boolean rejected(String claimId) {
    return rejected.contains(claimId);
  }

  /** Grade of a source on the Admiralty scale, A to F, if an analyst gave one. */
  public Optional<Character> grade(String sourceName) {
    return Optional.ofNullable(grades.get(Parties.plain(sourceName)));
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

  List<Ruling.Merge> merges() {
    return merges;
  }

  List<Ruling.Split> splits() {
    return splits;
  }

  void ignore(Ruling ruling, String reason) {
    ignored.add(new Ignored(ruling, reason));
  }
}
