/**
 * A flow as a value. A {@link dev.leat.graph.FlowGraph} is made of {@link dev.leat.graph.Node nodes}, each of which has
 * a typed {@link dev.leat.graph.Key} and {@link dev.leat.graph.Call calls} that make its value from what their
 * {@link dev.leat.graph.Port ports} read. Graphs, nodes, calls and keys never change; what changes a graph gives
 * another.
 */
@NullMarked
package dev.leat.graph;

import org.jspecify.annotations.NullMarked;
