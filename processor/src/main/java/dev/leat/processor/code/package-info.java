/** Java code as values and as text: names, types, files. */
@NullMarked
package dev.leat.processor.code;

import org.jspecify.annotations.NullMarked;
