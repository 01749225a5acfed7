@NullMarked
package dev.leat.jmh.picture;

import org.jspecify.annotations.NullMarked;
