package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.Where;
import org.dateline.report.Quote;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report says happened, holds, is expected or did not happen. Kept as the text has
 * it, true or not.
 *
 * @param id stable id, the same for the same report and reading: see {@link #id(String, Kind, int)}
 * @param sentence the sentence that says it
 * @param kind what is said to have happened
 * @param trigger the words that express the event, within the sentence
 * @param agents who did it
 * @param targets whom or what it was done to
 * @param places where
 * @param time when, or null where the text gives no time; see {@link
 *     org.dateline.incident.Facts#when(Claim)} for the fall-back to the publication date
 * @param figures counts of people or sites
 * @param modality how it is put forward
 * @param sources who says so, nearest to the event first; empty for a plain statement by the outlet
 * @param verification what is said of the proof
 * @param confidence that the reading is right, 0 to 1
 * @param reader name and version of the reader that made it
 */
public record Claim(
    String id,
    Quote sentence,
    Kind kind,
    Quote trigger,
    List<Mention> agents,
    List<Mention> targets,
    List<PlaceMention> places,
    @Nullable TimeMention time,
    List<Figure> figures,
    Modality modality,
    List<Mention> sources,
    Verification verification,
    double confidence,
    String reader) {

  /** Copies its lists; fails on a confidence out of range. */
  public Claim {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
  }

  /** The same claim, held otherwise sure. */
  public Claim withConfidence(double other) {
    return new Claim(
        id,
        sentence,
        kind,
        trigger,
        agents,
        targets,
        places,
        time,
        figures,
        modality,
        sources,
        verification,
        other,
        reader);
  }

  /** Id of the report that says it. */
  public String reportId() {
    return sentence.reportId();
  }

  /** The first place with the role that is resolved to one place. */
  public Optional<Place> place(PlaceMention.Role role) {
    for (PlaceMention mention : places) {
      if (mention.role() == role && mention.where() instanceof Where.At at) {
        return Optional.of(at.place());
      }
    }
    return Optional.empty();
  }

  /**
   * The id of a claim: it follows the report, the kind and where the trigger begins, so that
   * reading a report again gives the same ids.
   */
  public static String id(String reportId, Kind kind, int triggerBegin) {
    return reportId + ":" + kind.code() + "@" + triggerBegin;
  }
}
