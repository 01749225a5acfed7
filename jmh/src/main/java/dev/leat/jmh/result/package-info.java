/** What was measured, as records and as JSON. */
@NullMarked
package dev.leat.jmh.result;

import org.jspecify.annotations.NullMarked;
