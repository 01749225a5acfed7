/** What all ways of running a graph have in common: which call makes a value, and what has to be made first. */
@NullMarked
package dev.leat.graph.decide;

import org.jspecify.annotations.NullMarked;
