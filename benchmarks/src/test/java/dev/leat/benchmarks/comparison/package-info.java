@NullMarked
package dev.leat.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
