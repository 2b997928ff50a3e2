package org.dateline.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it counts after all rulings: who stands behind it, for which day it speaks, and how
 * much it weighs.
 *
 * @param claim the claim, with corrections applied
 * @param published day its report was published, or null where not known
 * @param when its own time, else the day of publication
 * @param day the day that it is put on: the last day of its span but never after publication; the
 *     first where the end is open; {@link When#DAWN} where nothing is known
 * @param source key of the independent source behind it: the same for all who pass on the same
 *     voice
 * @param speaker name to show for that source
 * @param weight how likely it is right as far as the claim alone tells, 0 to 1
 * @param accepted true where an analyst accepted it
 */
public record Testimony(
    Claim claim,
    @Nullable LocalDate published,
    When when,
    LocalDate day,
    String source,
    String speaker,
    double weight,
    boolean accepted) {

  /** By day, then by publication, report and where in it; no two are alike. */
  public static final Comparator<Testimony> IN_ORDER =
      Comparator.comparing(Testimony::day)
          .thenComparing(t -> t.published() == null ? When.DUSK : t.published())
          .thenComparing(t -> t.claim().reportId())
          .thenComparingInt(t -> t.claim().trigger().start())
          .thenComparing(t -> t.claim().id());

  private static final Pattern AGAIN =
      Pattern.compile("\\bre-?(?:captur|tak|took|claim|gain|conquer|occup|seiz|enter|establish).*");
  private static final Pattern ADJECTIVE =
      Pattern.compile(".*[-\u2010\u2011](?:held|controlled|run|occupied|dominated|administered)$");

  /** That of the claim's id: a claim becomes one testimony, and a whole claim is long to hash. */
  @Override
  public int hashCode() {
    return claim.id().hashCode();
  }

  /**
   * Key of the voice that answers for it: as {@link #source()}, but nameless speakers count as the
   * one who quotes them.
   */
  public String channel() {
    return source.substring(source.lastIndexOf('|') + 1);
  }

  /** Name of that voice. */
  public String channelName() {
    int to = source.indexOf('|') < 0 ? -1 : speaker.indexOf(" to ");
    return to < 0 ? speaker : speaker.substring(to + 4);
  }

  /** The day to put a claim on. */
  static LocalDate dayOf(When when, @Nullable LocalDate published) {
    if (when.hasEnd()) {
      if (published != null
          && when.latest().isAfter(published)
          && !when.earliest().isAfter(published)) {
        return published;
      }
      return when.latest();
    }
    if (when.hasStart()) {
      return when.earliest();
    }
    return published == null ? When.DAWN : published;
  }

  /** True where some day is known. */
  public boolean hasDay() {
    return !day.equals(When.DAWN);
  }

  /** True for what is said to have happened or to hold. */
  public boolean asserted() {
    return claim.modality() == Modality.ASSERTED;
  }

  /** True for what is said not to have happened. */
  public boolean denied() {
    return claim.modality() == Modality.DENIED;
  }

  /** True where the words say that it was taken again: "recaptured", "retook". */
  public boolean again() {
    return AGAIN.matcher(claim.trigger().words().toLowerCase(Locale.ROOT)).find();
  }

  /** True where the holding is told in an adjective: "rebel-held". */
  public boolean adjectival() {
    return ADJECTIVE.matcher(claim.trigger().words().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * True where this tells of something that came after the other on the same day: the same voice
   * tells it later in the same report, or only this one says that the place was taken again. Two
   * voices that a report quotes contradict each other.
   */
  public boolean follows(Testimony other) {
    return claim.reportId().equals(other.claim.reportId()) && source.equals(other.source)
        ? claim.trigger().start() > other.claim.trigger().start()
        : again() && !other.again();
  }
}
