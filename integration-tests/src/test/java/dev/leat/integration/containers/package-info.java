/** One flow, wired by three containers without a change. */
@NullMarked
package dev.leat.integration.containers;

import org.jspecify.annotations.NullMarked;
