package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names that an analyst withheld out of every text that is published, quotes included.
 */
public final class Withholding {
  private static final String MARK = "[name withheld]";

  private final List<Pattern> names = new ArrayList<>();

  /**
   * Of these names.
   *
   * @param withheld the names
   */
  public Withholding(Set<String> withheld) {
    List<String> longestFirst = new ArrayList<>(withheld);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    for (String name : longestFirst) {
      if (!name.isBlank()) {
        names.add(
            Pattern.compile(
                "(?<![\\p{L}\\p{Nd}])"
                    + Pattern.quote(PlainText.line(name))
                    + "(?![\\p{L}\\p{Nd}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      }
    }
  }

  Brief apply(Brief brief) {
    if (names.isEmpty()) {
      return brief;
    }
    return new Brief(
        text(brief.title()),
        brief.from(),
        brief.to(),
        brief.knownOn(),
        brief.keyFigures().stream()
            .map(f -> new Brief.KeyFigure(text(f.label()), f.value(), f.refs()))
            .toList(),
        brief.sections().stream().map(this::section).toList(),
        brief.footnotes().stream().map(this::note).toList(),
        brief.caveat(),
        brief.method() + " Some names are withheld.",
        brief.disputed());
  }

  private Brief.Section section(Brief.Section section) {
    return new Brief.Section(
        section.topic(),
        section.sentences().stream()
            .map(s -> new Brief.Sentence(text(s.text()), s.refs(), s.about()))
            .toList(),
        section.rest());
  }

  private Brief.Footnote note(Brief.Footnote note) {
    return new Brief.Footnote(
        note.number(),
        text(note.outlet()),
        text(note.title()),
        note.published(),
        text(note.quote()),
        text(note.chain()),
        note.mark(),
        text(note.repeats()),
        note.report(),
        note.begin(),
        note.end());
  }

  /** The text without them. */
  public String text(String text) {
    String kept = text;
    for (Pattern name : names) {
      kept = name.matcher(kept).replaceAll(Matcher.quoteReplacement(MARK));
    }
    return kept;
  }
}
