/** Benchmarks that are over at once. */
@NullMarked
package dev.leat.jmh.demo;

import org.jspecify.annotations.NullMarked;
