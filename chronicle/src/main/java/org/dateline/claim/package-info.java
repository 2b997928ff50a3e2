/**
 * What somebody says happened: claims with their kinds, mentions, figures, modality and
 * attribution.
 */
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
