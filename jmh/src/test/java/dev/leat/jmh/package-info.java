@NullMarked
package dev.leat.jmh;

import org.jspecify.annotations.NullMarked;
