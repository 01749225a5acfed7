/** Guards as pure logic: read from text, compared. Knows neither the compiler nor a flow. */
@NullMarked
package dev.leat.processor.guard;

import org.jspecify.annotations.NullMarked;
