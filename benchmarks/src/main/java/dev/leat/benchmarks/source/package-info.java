/** Writes the contenders that are source code, before there is anything else to compile. */
@NullMarked
package dev.leat.benchmarks.source;

import org.jspecify.annotations.NullMarked;
