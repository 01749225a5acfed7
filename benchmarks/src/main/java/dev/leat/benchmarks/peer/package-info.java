/** The contenders that are wired at run time. */
@NullMarked
package dev.leat.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
