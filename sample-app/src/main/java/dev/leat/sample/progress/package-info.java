/** Telling people how far the reading is when it takes long. */
@NullMarked
package dev.leat.sample.progress;

import org.jspecify.annotations.NullMarked;
