/** The heart of the application: what is told about one passage of text. */
@NullMarked
package dev.leat.sample.text;

import org.jspecify.annotations.NullMarked;
