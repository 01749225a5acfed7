/** The flows that the reference shows, one for each idea. */
@NullMarked
package dev.leat.docs;

import org.jspecify.annotations.NullMarked;
