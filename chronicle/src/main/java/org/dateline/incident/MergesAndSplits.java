package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts analysts' rulings on which claims belong together in force. */
final class MergesAndSplits {
  private final Hearing hearing;
  private final IncidentBuilder builder;

  MergesAndSplits(Hearing hearing, IncidentBuilder builder) {
    this.hearing = hearing;
    this.builder = builder;
  }

  /** Changes the clusters in place; a ruling that names what is not there is listed as ignored. */
  void apply(Map<String, Cluster> named) {
    for (Ruling.Split split : hearing.docket().splits()) {
      Cluster whole = named.get(split.incident());
      List<Strand> out = new ArrayList<>();
      if (whole != null) {
        for (Strand strand : whole.supporting()) {
          if (strand.testimony().claim().id().equals(split.claim())) {
            out.add(strand);
          }
        }
      }
      if (whole == null || out.isEmpty() || out.size() == whole.supporting().size()) {
        hearing
            .docket()
            .ignore(
                split,
                "There is no incident "
                    + split.incident()
                    + " with more than "
                    + split.claim()
                    + ".");
        continue;
      }
      whole.supporting().removeAll(out);
      Cluster own = new Cluster(hearing.parties(), hearing.settings());
      out.forEach(own::add);
      // the rest keeps the name that links know, so what goes out takes its own
      named.put(
          split.incident().equals(builder.id(own)) ? builder.id(own) + "#split" : builder.id(own),
          own);
    }
    for (Ruling.Merge merge : hearing.docket().merges()) {
      Cluster one = named.get(merge.incident());
      Cluster into = named.get(merge.into());
      if (one == null || into == null || one == into) {
        hearing
            .docket()
            .ignore(
                merge,
                "There is no incident " + (one == null ? merge.incident() : merge.into()) + ".");
        continue;
      }
      into.take(one);
      named.remove(merge.incident());
    }
  }
}
