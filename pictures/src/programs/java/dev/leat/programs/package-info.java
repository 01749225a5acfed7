/** Programs that tests of more than one module start. */
@NullMarked
package dev.leat.programs;

import org.jspecify.annotations.NullMarked;
