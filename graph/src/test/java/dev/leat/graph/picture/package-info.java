@NullMarked
package dev.leat.graph.picture;

import org.jspecify.annotations.NullMarked;
