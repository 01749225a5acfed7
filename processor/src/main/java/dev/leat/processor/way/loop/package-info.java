/** The loops of a flow as methods, for ways of running that make values one by one. */
@NullMarked
package dev.leat.processor.way.loop;

import org.jspecify.annotations.NullMarked;
