/** Flows as text that other tools draw: Mermaid and Graphviz. */
@NullMarked
package dev.leat.model.drawing;

import org.jspecify.annotations.NullMarked;
