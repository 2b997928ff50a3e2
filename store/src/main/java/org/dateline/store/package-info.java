/**
 * The ledger in a database. SQL libraries stop here: jOOQ writes the queries, Flyway the tables.
 * SQLite is the default, one file beside nothing else.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
