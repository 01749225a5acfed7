/** Loops over elements beside loops written by hand and streams. */
@NullMarked
package dev.leat.benchmarks.loop;

import org.jspecify.annotations.NullMarked;
