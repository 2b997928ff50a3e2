package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Gap;
import org.dateline.claim.Mention;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.report.Quote;

/** What must be so of every reading of whatever text. */
final class Soundness {
  private final String text;
  private final List<String> faults = new ArrayList<>();

  private Soundness(String text) {
    this.text = text;
  }

  /** What is not so; empty for a sound reading. */
  static List<String> faults(Reading reading) {
    Soundness check = new Soundness(reading.report().text());
    reading.claims().forEach(check::claim);
    for (Gap gap : reading.gaps()) {
      check.quote("gap", gap.quote());
    }
    return check.faults;
  }

  private void claim(Claim claim) {
    quote("sentence", claim.sentence());
    quote("trigger", claim.trigger());
    if (claim.trigger().start() < claim.sentence().start()
        || claim.trigger().end() > claim.sentence().end()) {
      faults.add("the trigger " + claim.trigger() + " lies outside " + claim.sentence());
    }
    for (List<Mention> mentions : List.of(claim.agents(), claim.targets(), claim.sources())) {
      for (Mention mention : mentions) {
        words("mention", mention.text(), mention.begin(), mention.end());
        if (mention.fullName().isBlank()) {
          faults.add("a blank name: " + mention);
        }
      }
    }
    for (PlaceMention place : claim.places()) {
      words("place", place.text(), place.begin(), place.end());
    }
    TimeMention time = claim.time();
    if (time != null) {
      words("time", time.text(), time.begin(), time.end());
    }
    if (!(claim.confidence() >= 0 && claim.confidence() <= 1)) {
      faults.add("confidence " + claim.confidence());
    }
  }

  private void quote(String what, Quote quote) {
    words(what, quote.words(), quote.start(), quote.end());
  }

  private void words(String what, String words, int begin, int end) {
    if (begin < 0 || end > text.length() || begin >= end) {
      faults.add(what + " " + begin + ".." + end + " of " + text.length());
    } else if (!text.substring(begin, end).equals(words)) {
      faults.add(what + " \"" + words + "\" is not \"" + text.substring(begin, end) + "\"");
    } else if (within(begin) || within(end)) {
      faults.add(what + " " + begin + ".." + end + " cuts a code point");
    }
  }

  private boolean within(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
