/** Stage 4: plans to source files and pictures. No decisions. */
@NullMarked
package dev.leat.processor.write;

import org.jspecify.annotations.NullMarked;
