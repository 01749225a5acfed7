/** Graphs whose schedule is worked out once, to be run often and fast. */
@NullMarked
package dev.leat.graph.compiled;

import org.jspecify.annotations.NullMarked;
