/** Imports work logs: files with a line for each piece of work. */
@NullMarked
package dev.leat.sample.worklog;

import org.jspecify.annotations.NullMarked;
