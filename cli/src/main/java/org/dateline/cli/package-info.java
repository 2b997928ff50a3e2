/**
 * The {@code dateline} command: one class for each subcommand. The only room that ends the process.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
