/** Where text comes from: what is named on the command line is found, decoded and cut into passages or lines. */
@NullMarked
package dev.leat.sample.source;

import org.jspecify.annotations.NullMarked;
