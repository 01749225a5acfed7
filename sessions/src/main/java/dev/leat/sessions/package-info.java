/** Many sessions of a flow by key: those in use in memory, the others in a store. */
@NullMarked
package dev.leat.sessions;

import org.jspecify.annotations.NullMarked;
