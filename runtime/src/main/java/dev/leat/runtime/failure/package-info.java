/** What the packages of this module do with what is thrown. Not exported. */
@NullMarked
package dev.leat.runtime.failure;

import org.jspecify.annotations.NullMarked;
