/** Ways of running: what each of them is for the stages, and what they share in how it is written. */
@NullMarked
package dev.leat.processor.way;

import org.jspecify.annotations.NullMarked;
