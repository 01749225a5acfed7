/** Stage 3: every decision about the generated code, as values: names, shape, chunks. */
@NullMarked
package dev.leat.processor.plan;

import org.jspecify.annotations.NullMarked;
