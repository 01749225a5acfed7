/** What generated flows need at run time. */
@NullMarked
package dev.leat.runtime;

import org.jspecify.annotations.NullMarked;
