/**
 * Full-text search in memory: finds texts by words and names, where the spellings of one name, in
 * Latin and in Arabic script, find each other. {@link org.dateline.desk.search.SearchIndex} holds
 * the texts' words; {@link org.dateline.desk.search.NameVariants} knows the theatre's names.
 */
@NullMarked
package org.dateline.desk.search;

import org.jspecify.annotations.NullMarked;
