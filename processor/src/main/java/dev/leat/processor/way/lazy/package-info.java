/** {@code lazy(…)}. */
@NullMarked
package dev.leat.processor.way.lazy;

import org.jspecify.annotations.NullMarked;
