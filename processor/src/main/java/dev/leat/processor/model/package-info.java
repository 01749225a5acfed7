/** What the user declared, as immutable values: the language between the stages. */
@NullMarked
package dev.leat.processor.model;

import org.jspecify.annotations.NullMarked;
