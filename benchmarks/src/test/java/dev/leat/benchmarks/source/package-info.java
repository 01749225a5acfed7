@NullMarked
package dev.leat.benchmarks.source;

import org.jspecify.annotations.NullMarked;
