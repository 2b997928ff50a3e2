/**
 * Linear models over named features: bags of features, logistic regression trained by L-BFGS, and
 * folds that keep like with like. Trained at scoring time; nothing of it ships.
 */
@NullMarked
package org.dateline.bench.linear;

import org.jspecify.annotations.NullMarked;
