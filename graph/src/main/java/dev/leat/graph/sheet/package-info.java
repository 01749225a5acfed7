/** Graphs whose inputs change one by one, and whose values follow. */
@NullMarked
package dev.leat.graph.sheet;

import org.jspecify.annotations.NullMarked;
