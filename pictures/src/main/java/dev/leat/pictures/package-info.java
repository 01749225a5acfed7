/**
 * Flows on paper and on the screen. A {@link dev.leat.pictures.Picture} is made of a graph, of a run, of where a value
 * came from, or of the plan beside a compiled flow, and written in Mermaid, in DOT, as SVG and as a page.
 */
@NullMarked
package dev.leat.pictures;

import org.jspecify.annotations.NullMarked;
