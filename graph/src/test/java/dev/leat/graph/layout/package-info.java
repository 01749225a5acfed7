@NullMarked
package dev.leat.graph.layout;

import org.jspecify.annotations.NullMarked;
