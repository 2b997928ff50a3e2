package org.dateline.brief;

import java.util.Set;
import org.dateline.picture.Withheld;

/** Takes the names that an analyst withheld out of every text of a brief, quotes included. */
final class Withholding {
  private final Withheld withheld;

  Withholding(Set<String> names) {
    this.withheld = Withheld.of(names);
  }

  Brief apply(Brief brief) {
    if (withheld.isEmpty()) {
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

  private String text(String text) {
    return withheld.text(text);
  }
}
