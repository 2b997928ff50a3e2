package org.dateline.reading.actor;

import org.dateline.reading.actor.FoundActor.Form;
import org.jspecify.annotations.Nullable;

/** A mention of somebody, while the document is being read. */
final class Party {
  /** What sort of somebody, for matching pronouns and descriptions. */
  enum Sort {
    /** One human being. */
    PERSON,
    /** One body: an army, a group, a government. */
    BODY,
    /** A state. */
    STATE,
    /** Armed people. */
    FIGHTERS,
    /** Other people, plural. */
    PEOPLE
  }

  final int sentence;
  final int from;
  final int to;
  final int head;
  final Form form;
  final Sort sort;
  final boolean plural;

  /** Words that show it as a name, without article. */
  final String words;

  @Nullable String actor;
  @Nullable String name;

  Party(
      int sentence,
      int from,
      int to,
      int head,
      Form form,
      Sort sort,
      boolean plural,
      String words,
      @Nullable String actor) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.head = head;
    this.form = form;
    this.sort = sort;
    this.plural = plural;
    this.words = words;
    this.actor = actor;
  }

  /** The name that others stand for: its own or the one it stands for itself. */
  String fullName() {
    return name == null ? words : name;
  }

  FoundActor found() {
    return new FoundActor(sentence, from, to, head, actor, name, form);
  }
}
