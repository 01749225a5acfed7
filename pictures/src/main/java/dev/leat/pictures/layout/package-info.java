/** Where the nodes and edges of a graph go on paper. */
@NullMarked
package dev.leat.pictures.layout;

import org.jspecify.annotations.NullMarked;
