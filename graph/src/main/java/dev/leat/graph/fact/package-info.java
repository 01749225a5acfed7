/** What is known of a run: values, where they came from, and what failed. */
@NullMarked
package dev.leat.graph.fact;

import org.jspecify.annotations.NullMarked;
