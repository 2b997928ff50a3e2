package org.dateline.reading.attribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.claim.Verification;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconException;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Trace;

/**
 * Finds who says what in a document, and what is said of the proof. A quote that runs over several
 * sentences carries its speaker to each of them, whether they are named before or after it; "X
 * said:" at the end of a sentence carries X to the end of the statement. What a party claims,
 * alleges or accuses another of is unverified; so is what "could not be verified", which reaches
 * back to the sentence before where "the report" or "the claim" is its subject.
 *
 * <p>Immutable and thread-safe. Never throws on any text; takes time linear in its length.
 */
public final class AttributionFinder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ReportingWords words;
  private final Sayings sayings;
  private final Proof proof;

  /** With the lexicon as it ships. */
  public AttributionFinder() {
    this(Lexicon.english());
  }

  /**
   * With the words of saying of a lexicon.
   *
   * @throws LexiconException naming the first bad line
   */
  public AttributionFinder(Lexicon lexicon) {
    words = new ReportingWords(lexicon);
    sayings = new Sayings(words);
    proof = new Proof(words);
  }

  /** The attributions of a document, by sentence, the narrower before the wider. */
  public List<Attribution> find(List<Sentence> sentences) {
    return find(sentences, Trace.OFF);
  }

  /** The same, with notes of what each speaker answers for. */
  public List<Attribution> find(List<Sentence> sentences, Trace trace) {
    Quotes quotes = new Quotes(sentences);
    List<Saying> said = new ArrayList<>(sentences.size());
    List<Proof.Read> proofs = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Saying saying = sayings.read(i, sentences.get(i), quotes);
      said.add(saying);
      proofs.add(proof.read(sentences.get(i)));
      saying.hearsay |= hearsay(sentences.get(i));
    }
    List<List<Speaker>> ambient = Ambient.speakers(sentences, quotes, said);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean doubtedNext = i + 1 < sentences.size() && proofs.get(i + 1).backward();
      Verification later = doubtedNext ? proofs.get(i + 1).verification() : Verification.STATED;
      chains(i, sentences.get(i), said.get(i), ambient.get(i), proofs.get(i), later, found);
    }
    if (trace.on()) {
      AttributionNotes.tell(found, sentences, trace);
    }
    return List.copyOf(found);
  }

  private boolean hearsay(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (words.is("hearsay", Phrases.lower(s, t))) {
        return true;
      }
    }
    return false;
  }

  private static void chains(
      int number,
      Sentence s,
      Saying saying,
      List<Speaker> ambient,
      Proof.Read proof,
      Verification later,
      List<Attribution> found) {
    List<Scope> scopes = new ArrayList<>(saying.scopes);
    boolean backward = proof.backward() && scopes.isEmpty();
    Verification own = backward ? Verification.STATED : proof.verification();
    boolean whole = proof.from() == 0;
    if (!ambient.isEmpty() || own != Verification.STATED && whole || later != Verification.STATED) {
      Verification all = later != Verification.STATED ? later : whole ? own : Verification.STATED;
      scopes.add(new Scope(0, s.size(), ambient, all));
    }
    if (own != Verification.STATED && !whole) {
      scopes.add(new Scope(proof.from(), s.size(), List.of(), own));
    }
    scopes.sort(Comparator.comparingInt(Scope::width));
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      List<Speaker> chain = new ArrayList<>(scope.speakers());
      Verification verification = scope.verification();
      for (int k = i + 1; k < scopes.size(); k++) {
        Scope outer = scopes.get(k);
        if (!outer.contains(scope)) {
          continue;
        }
        for (Speaker speaker : outer.speakers()) {
          if (!chain.contains(speaker) && !(isPronoun(s, number, speaker) && !chain.isEmpty())) {
            chain.add(speaker);
          }
        }
        verification = verification == Verification.STATED ? outer.verification() : verification;
      }
      if (chain.size() > 1 && isPronoun(s, number, chain.get(0))) {
        chain.remove(0);
      }
      found.add(new Attribution(number, scope.from(), scope.to(), chain, verification));
    }
  }

  /** "Lattif said he thought": the pronoun stands for the speaker who is there already. */
  private static boolean isPronoun(Sentence s, int number, Speaker speaker) {
    if (speaker.sentence() != number || speaker.to() - speaker.from() != 1) {
      return false;
    }
    return switch (Phrases.lower(s, speaker.from())) {
      case "he", "she", "they", "it", "we", "i", "who" -> true;
      default -> false;
    };
  }
}
