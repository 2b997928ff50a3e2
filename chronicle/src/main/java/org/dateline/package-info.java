/**
 * The root: only what every room shares. Rooms: {@code report} (what came in, word for word),
 * {@code time} (days, and how sure we are of them), {@code place} (gazetteer, geometry, roads),
 * {@code actor} (parties and their sides over time), {@code theatre} (what is known of a conflict
 * beforehand), {@code claim} (what somebody says happened), {@code incident} (claims about one
 * happening; rulings), {@code control} (who held which place, when), {@code access} (what could be
 * reached; sieges), {@code forecast} (what was expected), {@code picture} (all of these on one
 * day), {@code ledger} (the append-only record), {@code export} and {@code brief} (what leaves).
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
