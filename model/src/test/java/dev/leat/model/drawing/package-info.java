@NullMarked
package dev.leat.model.drawing;

import org.jspecify.annotations.NullMarked;
