/** Running totals over all passages, in bounded memory. */
@NullMarked
package dev.leat.sample.tally;

import org.jspecify.annotations.NullMarked;
