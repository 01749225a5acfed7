/** What generated flows cost, beside the same steps called by hand. */
@NullMarked
package dev.leat.benchmarks;

import org.jspecify.annotations.NullMarked;
