package org.dateline.cli;

/** How an answer is printed. */
enum AnswerFormat {
  /** For a person: a table. */
  text,
  /** For a program. */
  json
}
