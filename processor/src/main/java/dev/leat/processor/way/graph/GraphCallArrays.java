package dev.leat.processor.way.graph;

import dev.leat.model.Node.Kind;
import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.plan.Splitter;
import dev.leat.processor.way.graph.GraphPlan.Node;
import java.util.ArrayList;
import java.util.List;

/** Writes the calls of a node that has very many into an array, by methods that each fit a class file. */
record GraphCallArrays(GraphCalls calls, Source source) {
    /** How many calls, and conditions in their guards, one method holds. */
    private static final int MOST_IN_METHOD = 500;

    static boolean isNeeded(Node node) {
        return node.alternatives().stream().mapToInt(GraphCallArrays::size).sum() > MOST_IN_METHOD;
    }

    private static int size(Alternative call) {
        return 1 + (int) call.requirement().guard().conditions().count();
    }

    /** The method that gives the array. */
    static String method(Node node) {
        return "callsOf" + node.key().constant();
    }

    void add(Node node) {
        List<List<Alternative>> parts = Splitter.split(node.alternatives(), GraphCallArrays::size, MOST_IN_METHOD);
        String method = method(node);
        String type = source.names().of(new ClassName("dev.leat.graph", "Call"));
        String boxed = source.names().boxed(node.key().type());
        String array = type + "<" + (node.kind() == Kind.CONDITION ? "" : "? extends ") + boxed + ">[]";
        source.gap().above("@SuppressWarnings({\"unchecked\", \"rawtypes\"})");
        source.method("private static ", array, method);
        source.line(array + " calls = new " + type + "[" + node.alternatives().size() + "];");
        for (int part = 1; part <= parts.size(); part++) {
            source.line(method + part + "(calls);");
        }
        source.line("return calls;").close();
        int index = 0;
        for (int part = 1; part <= parts.size(); part++) {
            source.gap().method("private static ", "void", method + part, array + " calls");
            for (Alternative call : parts.get(part - 1)) {
                List<String> lines = new ArrayList<>(calls.lines(call, node.key()));
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ";");
                source.line("calls[" + index + "] = " + lines.get(0));
                lines.stream().skip(1).forEach(line -> source.continued("        " + line));
                index++;
            }
            source.close();
        }
    }
}
