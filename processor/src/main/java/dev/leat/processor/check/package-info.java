/** Stage 2: names resolved, types and cycles checked: {@link dev.leat.processor.model.FlowGraph} or problems. */
@NullMarked
package dev.leat.processor.check;

import org.jspecify.annotations.NullMarked;
