/** Runs of a graph, as far as they are told to go, and sessions of runs. */
@NullMarked
package dev.leat.graph.run;

import org.jspecify.annotations.NullMarked;
