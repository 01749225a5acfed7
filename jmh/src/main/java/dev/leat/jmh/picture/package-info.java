/** Where the nodes and edges of a graph go on paper. */
@NullMarked
package dev.leat.jmh.picture;

import org.jspecify.annotations.NullMarked;
