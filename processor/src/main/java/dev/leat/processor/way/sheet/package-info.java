/** Sheets. */
@NullMarked
package dev.leat.processor.way.sheet;

import org.jspecify.annotations.NullMarked;
