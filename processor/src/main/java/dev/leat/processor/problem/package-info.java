/** Every mistake a user can make, one record each: its facts, its sentence, its fixes. */
@NullMarked
package dev.leat.processor.problem;

import org.jspecify.annotations.NullMarked;
