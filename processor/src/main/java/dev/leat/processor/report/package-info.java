/** Problems to the compiler's messages and to JSON. */
@NullMarked
package dev.leat.processor.report;

import org.jspecify.annotations.NullMarked;
