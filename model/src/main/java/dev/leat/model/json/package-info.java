/** Flows as JSON, and the little JSON that this takes. */
@NullMarked
package dev.leat.model.json;

import org.jspecify.annotations.NullMarked;
