@NullMarked
package dev.leat.jmh.run;

import org.jspecify.annotations.NullMarked;
