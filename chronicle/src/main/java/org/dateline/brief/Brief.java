package org.dateline.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A situation report: what the reports known by a day say of a span of days.
 *
 * @param title one line, with the theatre or area and the span
 * @param from first day of the span, inclusive
 * @param to last day of the span, inclusive
 * @param knownOn the day by which the reports were known, or null for all that is recorded
 * @param keyFigures at most five counts with their ranges, weightiest first
 * @param sections every {@link Topic} once, in order
 * @param footnotes numbered from 1 without a break, in the order of first use
 * @param caveat that figures may be revised, and of whose words the report is made
 * @param method how it came about, in one paragraph
 * @param disputed what of it is disputed or not verified, in one sentence
 */
public record Brief(
    String title,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate knownOn,
    List<KeyFigure> keyFigures,
    List<Section> sections,
    List<Footnote> footnotes,
    String caveat,
    String method,
    String disputed) {
  /** Copies its lists. */
  public Brief {
    keyFigures = List.copyOf(keyFigures);
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * A headline figure.
   *
   * @param label of what and until when
   * @param value the number or range: {@code 12-28, best 16}
   * @param refs the footnotes behind it
   */
  public record KeyFigure(String label, String value, Refs refs) {}

  /**
   * The sentences on one topic.
   *
   * @param topic what they are about
   * @param sentences at most six, weightiest first
   * @param rest what is to be said of sentences that are not here; empty where nothing is
   */
  public record Section(Topic topic, List<Sentence> sentences, String rest) {
    /** Copies its list. */
    public Section {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A statement with its footnotes.
   *
   * @param text the statement, with its full stop
   * @param refs the footnotes behind it
   * @param about ids of the incidents, holds, sieges, route states or forecasts that it words
   */
  public record Sentence(String text, Refs refs, List<String> about) {
    /** Copies its list. */
    public Sentence {
      about = List.copyOf(about);
    }
  }

  /**
   * Footnotes of one statement.
   *
   * @param notes their numbers, ascending, at least one
   * @param further how many more sentences of reports say it that have no footnote here
   */
  public record Refs(List<Integer> notes, int further) {
    /** Copies its list; fails where a statement would stand without a footnote. */
    public Refs {
      notes = List.copyOf(notes);
      if (notes.isEmpty()) {
        throw new IllegalArgumentException("a statement needs a footnote");
      }
    }
  }

  /**
   * A sentence of a report.
   *
   * @param number from 1
   * @param outlet who published it
   * @param title headline of the report, may be empty
   * @param published day of publication, or null where not known
   * @param quote the sentence, as it stands in the report
   * @param chain who says so, nearest to the event first: {@code activists, to CNN}; empty for a
   *     plain statement by the outlet
   * @param mark what the report says of the proof: {@code not verified}, {@code reported as
   *     verified}, or empty
   * @param repeats {@code reprint of} or {@code same words as in} another report, or empty
   * @param report id of the report
   * @param begin first UTF-16 unit of the sentence in the report's text
   * @param end the unit after the last
   */
  public record Footnote(
      int number,
      String outlet,
      String title,
      @Nullable LocalDate published,
      String quote,
      String chain,
      String mark,
      String repeats,
      String report,
      int begin,
      int end) {}
}
