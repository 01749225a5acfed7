/** A lock that is worked by commands, and remembers its state. */
@NullMarked
package dev.leat.sample.lock;

import org.jspecify.annotations.NullMarked;
