/** Sessions. */
@NullMarked
package dev.leat.processor.way.session;

import org.jspecify.annotations.NullMarked;
