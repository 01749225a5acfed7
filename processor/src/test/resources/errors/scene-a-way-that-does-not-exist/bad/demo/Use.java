package demo;

import dev.leat.graph.FlowGraph;

final class Use {
    static int use(WordsFlow flow, String text) {
        FlowGraph graph = WordsFlow.graph();
        return flow.lazy(text).seen() + flow.sheet().text(text).tokens().length + graph.hashCode();
    }
}
