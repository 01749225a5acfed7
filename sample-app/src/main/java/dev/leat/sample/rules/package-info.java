/** Decides on orders by rules, and says why. */
@NullMarked
package dev.leat.sample.rules;

import org.jspecify.annotations.NullMarked;
