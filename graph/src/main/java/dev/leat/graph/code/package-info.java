/** Values held unboxed, and classes written at run time in which steps are constants. */
@NullMarked
package dev.leat.graph.code;

import org.jspecify.annotations.NullMarked;
