/** The flow as a value. */
@NullMarked
package dev.leat.processor.way.graph;

import org.jspecify.annotations.NullMarked;
