@NullMarked
package dev.leat.benchmarks.words;

import org.jspecify.annotations.NullMarked;
