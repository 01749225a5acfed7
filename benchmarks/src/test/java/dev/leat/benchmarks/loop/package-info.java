@NullMarked
package dev.leat.benchmarks.loop;

import org.jspecify.annotations.NullMarked;
