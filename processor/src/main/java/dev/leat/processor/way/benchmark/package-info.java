/** JMH benchmarks. */
@NullMarked
package dev.leat.processor.way.benchmark;

import org.jspecify.annotations.NullMarked;
