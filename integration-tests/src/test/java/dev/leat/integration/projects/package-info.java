/** Projects with builds of their own that use Leat as anyone would. */
@NullMarked
package dev.leat.integration.projects;

import org.jspecify.annotations.NullMarked;
