/**
 * What generated sheets need at run time, and what their users meet: {@link dev.leat.runtime.sheet.Observer} and
 * {@link dev.leat.runtime.sheet.Registration}.
 */
@NullMarked
package dev.leat.runtime.sheet;

import org.jspecify.annotations.NullMarked;
