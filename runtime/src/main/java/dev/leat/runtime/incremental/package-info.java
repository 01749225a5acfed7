/**
 * What generated sheets need at run time, and what their users meet: {@link dev.leat.runtime.incremental.Observer} and
 * {@link dev.leat.runtime.incremental.Registration}.
 */
@NullMarked
package dev.leat.runtime.incremental;

import org.jspecify.annotations.NullMarked;
