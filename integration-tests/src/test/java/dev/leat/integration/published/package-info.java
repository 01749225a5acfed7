/** What holds for everything that is published. */
@NullMarked
package dev.leat.integration.published;

import org.jspecify.annotations.NullMarked;
