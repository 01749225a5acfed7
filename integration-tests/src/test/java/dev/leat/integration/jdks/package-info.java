/** The JDKs on this machine. */
@NullMarked
package dev.leat.integration.jdks;

import org.jspecify.annotations.NullMarked;
