/** A budget as a spreadsheet: a line sets a cell, and what follows from it is told. */
@NullMarked
package dev.leat.sample.sheet;

import org.jspecify.annotations.NullMarked;
