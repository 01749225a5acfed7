/** The graphs that all contenders run. */
@NullMarked
package dev.leat.benchmarks.graph;

import org.jspecify.annotations.NullMarked;
