@NullMarked
package dev.leat.pictures.layout;

import org.jspecify.annotations.NullMarked;
