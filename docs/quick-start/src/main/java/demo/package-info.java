/** The quick start: what the README shows, as a user would write it. */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
