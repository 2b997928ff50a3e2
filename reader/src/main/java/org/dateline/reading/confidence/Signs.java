package org.dateline.reading.confidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.claim.Claim;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.place.Where;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.Upos;

/** The signs of one claim. Immutable. */
public final class Signs {
  private static final int FAR = 60;
  private static final double USUAL_LENGTH = 20;
  private static final String BREAKS = ",;:()-–—";

  private final Kind kind;
  private final double[] values;

  private Signs(Kind kind, double[] values) {
    this.kind = kind;
    this.values = values;
  }

  /**
   * How the event was found.
   *
   * @param head the trigger's word in the tree
   * @param frame how sure the lexicon's line is of the kind, above 0 to 1
   * @param adjectival given only as an adjective
   * @param listed a line of a strike list
   * @param together how many events the sentence has, at least 1
   */
  public record Matched(int head, double frame, boolean adjectival, boolean listed, int together) {}

  /**
   * Reads the signs off a claim.
   *
   * @param claim the claim; its own confidence is not looked at
   * @param sentence its sentence
   * @param matched how its event was found
   */
  public static Signs of(Claim claim, Sentence sentence, Matched matched) {
    Signs signs = new Signs(claim.kind(), new double[Sign.values().length]);
    signs.put(Sign.ALWAYS, 1);
    double frame = Math.min(0.98, Math.max(0.02, matched.frame()));
    signs.put(Sign.FRAME, Math.log(frame / (1 - frame)));
    signs.put(Sign.NOUN, !matched.adjectival() && noun(sentence, matched.head()));
    signs.put(Sign.ADJECTIVE, matched.adjectival());
    signs.put(Sign.LISTED, matched.listed());
    signs.parties(claim);
    signs.places(claim);
    signs.put(
        Sign.NOBODY_NOWHERE,
        claim.agents().isEmpty() && claim.targets().isEmpty() && claim.places().isEmpty());
    signs.put(
        Sign.NOT_YET,
        claim.modality() == Modality.EXPECTED || claim.modality() == Modality.CONDITIONAL);
    signs.put(Sign.DENIED, claim.modality() == Modality.DENIED);
    signs.put(Sign.SOURCED, !claim.sources().isEmpty());
    signs.put(Sign.COUNTED, !claim.figures().isEmpty());
    signs.put(Sign.TIMED, claim.time() != null);
    signs.put(Sign.CROWDED, Math.log(matched.together()));
    signs.sentence(sentence, matched.head());
    return signs;
  }

  private void parties(Claim claim) {
    put(Sign.NO_AGENT, claim.agents().isEmpty());
    put(Sign.NO_TARGET, claim.targets().isEmpty());
    boolean known = claim.agents().isEmpty();
    for (Mention agent : claim.agents()) {
      known |= agent.actor() != null;
      set(Sign.AGENT_RESOLVED, agent.name() != null);
      set(Sign.AGENT_ELSEWHERE, elsewhere(claim, agent.begin()));
      set(Sign.AGENT_FAR, far(claim, agent.begin(), agent.end()));
    }
    put(Sign.AGENT_UNKNOWN, !known);
  }

  private void places(Claim claim) {
    put(Sign.NO_PLACE, claim.places().isEmpty());
    put(Sign.MANY_PLACES, claim.places().size() > 2);
    double least = 1;
    for (PlaceMention place : claim.places()) {
      least = Math.min(least, place.confidence());
      set(Sign.PLACE_UNKNOWN, place.where() instanceof Where.Named);
      set(Sign.PLACE_ELSEWHERE, elsewhere(claim, place.begin()));
      set(Sign.PLACE_FAR, far(claim, place.begin(), place.end()));
    }
    put(Sign.PLACE_DOUBT, 1 - least);
  }

  private void sentence(Sentence sentence, int head) {
    put(Sign.LENGTH, Math.log(sentence.size() / USUAL_LENGTH));
    put(
        Sign.PASSIVE,
        sentence.child(head, "nsubj:pass") >= 0 || sentence.child(head, "aux:pass") >= 0);
    int root = sentence.root();
    put(Sign.ROOT, root == head);
    put(
        Sign.VERBLESS,
        sentence.upos(root) != Upos.VERB
            && sentence.upos(root) != Upos.AUX
            && sentence.child(root, "cop") < 0);
    int breaks = 0;
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.upos(token) == Upos.PUNCT) {
        char mark = sentence.text().charAt(sentence.begin(token));
        set(Sign.QUOTED, mark == '"' || mark == '“' || mark == '”');
        breaks += BREAKS.indexOf(mark) >= 0 ? 1 : 0;
      }
    }
    put(Sign.BROKEN, Math.log(1.0 + breaks));
  }

  private static boolean noun(Sentence sentence, int head) {
    return sentence.upos(head) == Upos.NOUN || sentence.upos(head) == Upos.PROPN;
  }

  private static boolean elsewhere(Claim claim, int begin) {
    return begin < claim.sentence().start() || begin >= claim.sentence().end();
  }

  /** Characters stand for words here, six for each. */
  private static boolean far(Claim claim, int begin, int end) {
    return !elsewhere(claim, begin)
        && (claim.trigger().start() - end > FAR || begin - claim.trigger().end() > FAR);
  }

  private void put(Sign sign, boolean so) {
    put(sign, so ? 1 : 0);
  }

  private void put(Sign sign, double value) {
    values[sign.ordinal()] = value;
  }

  private void set(Sign sign, boolean so) {
    if (so) {
      put(sign, 1);
    }
  }

  /** What the claim says happened. */
  public Kind kind() {
    return kind;
  }

  /** How far a sign is there; 0 where it is not. */
  public double value(Sign sign) {
    return values[sign.ordinal()];
  }

  /** The signs that are there: {@code no_agent 1.00}. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      if (value(sign) != 0) {
        words.add(
            String.format(
                Locale.ROOT, "%s %.2f", sign.name().toLowerCase(Locale.ROOT), value(sign)));
      }
    }
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signs
        && ((Signs) other).kind == kind
        && Arrays.equals(((Signs) other).values, values);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return kind.code() + " " + words();
  }
}
