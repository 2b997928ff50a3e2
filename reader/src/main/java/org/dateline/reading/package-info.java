/**
 * The door of the reader: text in, claims out. It joins the rooms below it, which never know each
 * other: {@code text} (sentences, words, tags, parse), {@code place}, {@code actor}, {@code time},
 * {@code figure}, {@code event} (what happened, with its roles), {@code attribution} (who says so).
 */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
