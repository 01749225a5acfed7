@NullMarked
package dev.leat.benchmarks.session;

import org.jspecify.annotations.NullMarked;
