/** A session of a flow that keeps something from run to run. */
@NullMarked
package dev.leat.benchmarks.session;

import org.jspecify.annotations.NullMarked;
