@NullMarked
package dev.leat.pictures;

import org.jspecify.annotations.NullMarked;
