/** From what was measured to the tables and the picture of the documentation. */
@NullMarked
package dev.leat.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
