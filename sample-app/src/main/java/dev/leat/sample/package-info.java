/** The command-line application: reads text, runs the flows, prints the report and writes the flow's picture. */
@NullMarked
package dev.leat.sample;

import org.jspecify.annotations.NullMarked;
