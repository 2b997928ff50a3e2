/**
 * The way in: files, folders and streams become reports. Plain text with optional front matter, and
 * JSON Lines. What cannot be taken in is left out by name and reason, and the rest goes on.
 */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
