/** The builder for tests. */
@NullMarked
package dev.leat.processor.way.builder;

import org.jspecify.annotations.NullMarked;
