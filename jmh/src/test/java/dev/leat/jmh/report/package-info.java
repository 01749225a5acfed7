@NullMarked
package dev.leat.jmh.report;

import org.jspecify.annotations.NullMarked;
