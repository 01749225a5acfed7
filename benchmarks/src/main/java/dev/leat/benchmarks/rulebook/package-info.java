/** The rules that all contenders of one benchmark apply. */
@NullMarked
package dev.leat.benchmarks.rulebook;

import org.jspecify.annotations.NullMarked;
