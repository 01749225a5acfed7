@NullMarked
package dev.leat.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
