/**
 * Stage 1: elements to {@link dev.leat.processor.model.FlowDeclaration}. The one stage that looks into
 * {@code javax.lang.model}.
 */
@NullMarked
package dev.leat.processor.read;

import org.jspecify.annotations.NullMarked;
