/** What a graph asks of Java's types and values, and how it shows them. */
@NullMarked
package dev.leat.graph.value;

import org.jspecify.annotations.NullMarked;
