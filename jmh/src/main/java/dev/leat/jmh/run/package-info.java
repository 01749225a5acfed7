/** Measuring: one fresh JVM for each benchmark and round. */
@NullMarked
package dev.leat.jmh.run;

import org.jspecify.annotations.NullMarked;
