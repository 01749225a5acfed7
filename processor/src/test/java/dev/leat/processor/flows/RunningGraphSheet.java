package dev.leat.processor.flows;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.model.Node.Kind;
import java.util.List;

/** A sheet of a {@link GuardedFlow} as a graph. */
final class RunningGraphSheet {
    private final FlowGraph declared;
    private final FlowGraph graph;
    private final GraphSheet sheet;

    /** @param declared the graph as it was declared, which says what may be absent */
    RunningGraphSheet(FlowGraph declared, FlowGraph graph) {
        this.declared = declared;
        this.graph = graph;
        sheet = GraphSheet.of(graph);
        Pieces.takeCalls();
    }

    /** Sets an input, if the graph has it. */
    void set(String input, Object value) {
        graph.find(input)
                .filter(node -> node.kind() == Kind.INPUT)
                .ifPresent(node -> sheet.set(RunningGraph.anything(node.key()), value));
    }

    String ask(String value) {
        Key<Object> key = RunningGraph.anything(graph.find(value).orElseThrow().key());
        try {
            return RunningGraph.text(declared, key, sheet.find(key));
        } catch (StepFailedException failed) {
            return RunningGraph.text(graph, failed);
        }
    }

    List<String> calls() {
        return Pieces.takeCalls();
    }
}
