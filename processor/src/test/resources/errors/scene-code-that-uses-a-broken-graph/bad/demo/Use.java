package demo;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;

final class Use {
    static int uniques(WordsFlow flow, String text) {
        FlowGraph graph = flow.bind(WordsFlow.graph());
        GraphRun run = GraphRun.start(graph, Inputs.of(WordsFlowGraph.TEXT, text));
        return run.get(WordsFlowGraph.TOKENS).length + flow.explain(text).get(WordsFlowGraph.UNIQUES);
    }
}
