/** Leat in one compiler and another, in one order and another, in one piece and in several: always the same. */
@NullMarked
package dev.leat.integration.compilers;

import org.jspecify.annotations.NullMarked;
