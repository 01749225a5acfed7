/** {@code run(…)}, and methods to one value each. */
@NullMarked
package dev.leat.processor.way.run;

import org.jspecify.annotations.NullMarked;
