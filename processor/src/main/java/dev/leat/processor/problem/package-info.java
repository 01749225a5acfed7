/** Every mistake a user can make, one method each: its sentence, what shows more, its fixes. */
@NullMarked
package dev.leat.processor.problem;

import org.jspecify.annotations.NullMarked;
