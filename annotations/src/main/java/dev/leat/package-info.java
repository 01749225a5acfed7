/**
 * The language: annotations that turn ordinary methods into a {@linkplain dev.leat.Flow flow}. No logic and no
 * dependencies; nothing here is needed at run time.
 */
package dev.leat;
