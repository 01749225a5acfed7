@NullMarked
package dev.leat.jmh.result;

import org.jspecify.annotations.NullMarked;
