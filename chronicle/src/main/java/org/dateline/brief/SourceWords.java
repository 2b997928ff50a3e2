package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.Verification;
import org.dateline.incident.Facts;
import org.dateline.report.Report;

/** Who says so, and how sure: {@code (two independent sources; not verified)}. */
record SourceWords(Names names, Facts facts) {

  private static final Pattern TOGETHER =
      Pattern.compile("\\s*(?:,|,?\\s+and)\\s+(?:(?:the|a|an|two|three)\\s+)?");

  /** Those who say so, nearest to the event first; empty for a plain statement by the outlet. */
  String chain(Claim claim) {
    List<List<String>> chain = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Mention last = null;
    for (Mention source : claim.sources()) {
      String name = names.speaker(source, claim);
      if (name.isEmpty() || !seen.add(name)) {
        continue;
      }
      if (last == null || !together(last, source, claim)) {
        chain.add(new ArrayList<>());
      }
      chain.get(chain.size() - 1).add(name);
      last = source;
    }
    return chain.stream().map(link -> Names.list(link, 4)).collect(Collectors.joining(", to "));
  }

  /** True where the text names two speakers in one breath, so that neither passes the other on. */
  private boolean together(Mention one, Mention other, Claim claim) {
    String text = facts.report(claim.reportId()).map(Report::text).orElse("");
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.begin(), other.begin());
    return from < to && to <= text.length() && TOGETHER.matcher(text.substring(from, to)).matches();
  }

  /** Those who say so, else the outlet. */
  String speaker(Claim claim) {
    String chain = chain(claim);
    return chain.isEmpty()
        ? facts
            .report(claim.reportId())
            .map(Report::outlet)
            .map(outlet -> Names.outlet(outlet.name()))
            .orElse("an unknown outlet")
        : chain;
  }

  /** In brackets, with a space before: how many sources, who if one, what is said of the proof. */
  String brackets(int independent, List<Claim> claims) {
    StringBuilder out = new StringBuilder(" (");
    if (independent > 1) {
      out.append(CountWords.small(independent)).append(" independent sources");
    } else {
      out.append("one source");
      if (!claims.isEmpty()) {
        out.append(": ").append(speaker(claims.get(0)));
      }
    }
    return out.append(proof(claims)).append(")").toString();
  }

  /** {@code ; not verified}, {@code ; reported as verified}, or nothing. */
  static String proof(List<Claim> claims) {
    if (claims.stream().anyMatch(c -> c.verification() == Verification.VERIFIED)) {
      return "; reported as verified";
    }
    return Footnotes.unverified(claims) ? "; not verified" : "";
  }

  /** {@code denied by A and contradicted by B}; empty where nobody disputes. */
  String dispute(List<Claim> disputing) {
    Set<String> deniers = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Claim claim : disputing) {
      (claim.modality() == Modality.DENIED ? deniers : others).add(speaker(claim));
    }
    others.removeAll(deniers);
    List<String> parts = new ArrayList<>();
    if (!deniers.isEmpty()) {
      parts.add("denied by " + Names.list(List.copyOf(deniers), 4));
    }
    if (!others.isEmpty()) {
      parts.add("contradicted by " + Names.list(List.copyOf(others), 4));
    }
    return Names.list(parts, 2);
  }
}
