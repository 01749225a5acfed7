/** A real text and what becomes of it, by all contenders. */
@NullMarked
package dev.leat.benchmarks.words;

import org.jspecify.annotations.NullMarked;
