/** The report: a second flow tells what the totals mean, and a table shows it. */
@NullMarked
package dev.leat.sample.report;

import org.jspecify.annotations.NullMarked;
