package dev.leat.processor.way.graph;

import dev.leat.model.Reach;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Gathering;
import dev.leat.processor.model.Looping;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import dev.leat.processor.way.graph.GraphPlan.LoopNode;
import dev.leat.processor.way.graph.GraphPlan.Node;
import dev.leat.processor.way.graph.GraphPlan.ResultNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a graph has of loops: the steps that go through elements, and what they hand on. */
record GraphLoopWriter(GraphPlan graph, Source source) {
    void add(Node node) {
        node.loop().ifPresent(loop -> add("loop", node, lines(loop)));
        node.result().ifPresent(result -> add("result", node, lines(result, node)));
    }

    private void add(String factory, Node node, List<String> lines) {
        String end = node.secret() ? ").secret());" : "));";
        source.line(graph.nodes() + ".add(" + type("Node") + "." + factory + "("
                + node.key().path() + ",");
        for (int i = 0; i < lines.size(); i++) {
            source.continued((i == 0 ? "    " : "            ") + lines.get(i) + (i == lines.size() - 1 ? end : ""));
        }
    }

    private List<String> lines(LoopNode loop) {
        List<String> lines = new ArrayList<>();
        lines.add(type("Loop") + ".over(" + loop.sequence().path() + ", "
                + loop.element().path() + ", " + loop.method() + "())");
        addCall("after", loop.earlier(), lines);
        addCall("carrying", loop.carried(), lines);
        addCall("folding", loop.folds(), lines);
        addCall("closing", loop.opened(), lines);
        if (loop.rejects()) {
            lines.add(".rejecting()");
        }
        return lines;
    }

    private static void addCall(String method, List<KeyField> keys, List<String> lines) {
        if (!keys.isEmpty()) {
            lines.add("." + method + "(" + paths(keys) + ")");
        }
    }

    private static String paths(List<KeyField> keys) {
        return keys.stream().map(KeyField::path).collect(Collectors.joining(", "));
    }

    private List<String> lines(ResultNode node, Node made) {
        Looping.Result result = node.of();
        String call = type("Result") + "."
                + switch (result.reach()) {
                    case LAST -> "last(";
                    case FIRST -> "first(";
                    case REJECTED -> "rejected(";
                    default -> "all(" + gathered(result, made) + ", ";
                }
                + paths(node.path()) + ")";
        if (result.isContent()) {
            call += ".content()";
        }
        if (result.isKept()) {
            call += ".always()";
        }
        if (result.step().mayBeAbsent() && result.reach() == Reach.LAST) {
            call += ".orNone()";
        }
        return List.of(call);
    }

    private String gathered(Looping.Result result, Node made) {
        if (result.gathering() == Gathering.ARRAY) {
            return source.names().of(made.key().type().form().raw()) + "::new";
        }
        return type("Result") + ".Gathering." + result.gathering();
    }

    private String type(String simpleName) {
        return source.names().of(new ClassName("dev.leat.graph", simpleName));
    }
}
