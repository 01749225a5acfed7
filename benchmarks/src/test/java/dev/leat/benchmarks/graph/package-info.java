@NullMarked
package dev.leat.benchmarks.graph;

import org.jspecify.annotations.NullMarked;
