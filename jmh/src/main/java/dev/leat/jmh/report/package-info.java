/** Showing what was measured: on the terminal, as Markdown and as a page. */
@NullMarked
package dev.leat.jmh.report;

import org.jspecify.annotations.NullMarked;
