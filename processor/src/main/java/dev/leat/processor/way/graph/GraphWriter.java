package dev.leat.processor.way.graph;

import dev.leat.model.CutOff;
import dev.leat.model.Node.Kind;
import dev.leat.processor.code.Source;
import dev.leat.processor.code.Spelling;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Alternative;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.plan.Substitute;
import dev.leat.processor.way.ClassAnnotations;
import dev.leat.processor.way.graph.GraphPlan.KeyField;
import dev.leat.processor.way.graph.GraphPlan.Node;
import dev.leat.processor.way.graph.GraphPlan.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the class that gives a flow as a value: its keys, and what its nodes do. */
public final class GraphWriter {
    private static final String PACKAGE = "dev.leat.graph";

    private final Plan plan;
    private final GraphPlan graph;
    private final ClassAnnotations annotations;
    private final Source source;
    private final GraphCalls calls;
    private final GraphLoopWriter loops;

    GraphWriter(Plan plan, GraphPlan graph, ClassAnnotations annotations, Source source) {
        this.plan = plan;
        this.graph = graph;
        this.annotations = annotations;
        this.source = source;
        calls = new GraphCalls(source.names(), graph.keys(), graph.arguments());
        loops = new GraphLoopWriter(graph, source);
    }

    void write() {
        source.javadoc(
                "The flow {@link " + plan.flow().generatedName() + "} as a value, and the keys of what is in it.");
        annotations.addTo(source, plan.flow(), isUnchecked() ? List.of("unchecked") : List.of());
        source.type((plan.flow().isPublic() ? "public " : "") + "final class " + name());
        boolean split = graph.parts().size() > 1;
        if (!split) {
            addKeys(graph.parts().get(0));
        }
        source.gap().line("private static final " + type("FlowGraph") + " " + graph.constant() + " = create();");
        source.gap().constructor("private ", name(), List.of()).close();
        source.gap().javadoc("The flow as a value.");
        source.method("static ", type("FlowGraph"), "graph")
                .line("return " + graph.constant() + ";")
                .close();
        addCreate(split);
        if (split) {
            if (plan.isReplaceable()) {
                addReplacedParts();
            }
            graph.parts().forEach(this::addPart);
        } else {
            addNodes(graph.parts().get(0));
        }
        source.close();
    }

    /** Whether something is taken as a generic type that nothing checks. */
    private boolean isUnchecked() {
        return graph.parts().stream()
                .flatMap(part -> part.nodes().stream())
                .flatMap(Node::all)
                .flatMap(node -> node.alternatives().stream())
                .anyMatch(calls::isUnchecked);
    }

    private void addPart(Part part) {
        source.gap().javadoc("A stretch of the graph.");
        source.type((plan.flow().isPublic() ? "public " : "") + "static final class " + part.name());
        addKeys(part);
        source.gap().constructor("private ", part.name(), List.of()).close();
        addNodes(part);
        source.close();
    }

    private void addKeys(Part part) {
        Set<KeyField> added = new HashSet<>();
        List<KeyField> ordered = part.nodes().stream()
                .flatMap(Node::all)
                .map(Node::key)
                .filter(added::add)
                .sorted(Comparator.comparingInt(KeyField::number))
                .toList();
        for (KeyField key : ordered) {
            String type = source.names().of(new ClassName(PACKAGE, "Key")) + "<"
                    + source.names().boxed(key.type()) + ">";
            source.constant(type, key.constant(), made(key));
        }
    }

    private String made(KeyField key) {
        String name = "\"" + key.name() + "\"";
        String written = source.names().of(key.type());
        if (written.indexOf('<') < 0) {
            return type("Key") + ".of(" + name + ", " + written + ".class)";
        }
        return key.like().isEmpty()
                ? type("Key") + ".of(" + name + ", new " + type("TypeToken") + "<" + written + ">() {})"
                : key.like() + ".named(" + name + ")";
    }

    private void addCreate(boolean split) {
        String list = source.names().of(List.class) + "<" + type("Node") + ">";
        source.gap().method("private static ", type("FlowGraph"), "create");
        source.line(list + " " + graph.nodes() + " = new " + source.names().of(ArrayList.class) + "<>();");
        graph.parts().forEach(part -> source.line((split ? part.name() + "." : "") + "add(" + graph.nodes() + ");"));
        source.line("return " + type("FlowGraph") + ".of(\""
                        + plan.flow().type().shortName() + "\", " + graph.nodes() + ");")
                .close();
    }

    private void addNodes(Part part) {
        String list = source.names().of(List.class) + "<" + type("Node") + ">";
        String visibility = graph.parts().size() > 1 ? "" : "private ";
        source.gap().method(visibility + "static ", "void", "add", list + " " + graph.nodes());
        part.nodes().forEach(this::add);
        source.close();
        part.nodes().stream()
                .flatMap(Node::all)
                .flatMap(node -> node.loop().stream())
                .forEach(loop -> {
                    source.gap().method("private static ", type("FlowGraph"), loop.method());
                    source.line(list + " " + graph.nodes() + " = new "
                            + source.names().of(ArrayList.class) + "<>();");
                    loop.nodes().forEach(this::add);
                    source.line("return " + type("FlowGraph") + ".of(\""
                                    + loop.sequence().name() + "\", " + graph.nodes() + ");")
                            .close();
                });
        part.nodes().stream()
                .flatMap(Node::all)
                .filter(GraphCallArrays::isNeeded)
                .forEach(node -> new GraphCallArrays(calls, source).add(node));
        if (plan.isReplaceable()) {
            addReplaced(part);
        }
    }

    private void add(Node node) {
        if (node.loop().isPresent() || node.result().isPresent()) {
            loops.add(node);
            return;
        }
        if (node.kind() == Kind.INPUT && node.exhaustive()) {
            String always = node.cutOff() == CutOff.NEVER ? "" : ".exhaustive()";
            source.line(graph.nodes() + ".add(" + type("Node") + ".around("
                    + node.key().path() + ")" + always + ");");
            return;
        }
        String factory = node.kind().name().toLowerCase(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        lines.add(graph.nodes() + ".add(" + type("Node") + "." + factory + "("
                + node.key().path());
        if (GraphCallArrays.isNeeded(node)) {
            lines.set(0, lines.get(0) + ", " + GraphCallArrays.method(node) + "()");
        } else {
            node.alternatives().forEach(call -> append(call, node, "    ", lines));
        }
        close(")", lines);
        if (node.exhaustive()) {
            lines.add("    .exhaustive()");
        }
        node.initial().ifPresent(call -> {
            lines.add("    .initially(");
            append(call, node, "        ", lines);
            close(")", lines);
        });
        if (node.cutOff() != CutOff.EQUALS) {
            lines.add("    .cutOff(" + source.names().of(ModelNames.CUT_OFF) + "." + node.cutOff() + ")");
        }
        if (node.secret()) {
            lines.add("    .secret()");
        }
        close(");", lines);
        source.line(lines.get(0));
        lines.stream().skip(1).forEach(source::continued);
    }

    private void append(Alternative call, Node node, String indent, List<String> lines) {
        close(lines.get(lines.size() - 1).endsWith("(") ? "" : ",", lines);
        List<String> more = calls.lines(call, node.key());
        lines.add(indent + more.get(0));
        more.stream().skip(1).forEach(line -> lines.add(indent + "        " + line));
    }

    private static void close(String end, List<String> lines) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + end);
    }

    private void addReplacedParts() {
        openReplaced();
        for (Part part : graph.parts()) {
            source.line("all = " + part.name() + ".replaced(all, " + plan.replacements() + ");");
        }
        source.line("return all;").close();
    }

    private void addReplaced(Part part) {
        openReplaced();
        Set<String> replaceable =
                plan.graph().replaceable().stream().map(Step::value).collect(Collectors.toSet());
        for (Node node : part.nodes().stream().flatMap(Node::all).toList()) {
            if (!node.alternatives().isEmpty()
                    && replaceable.contains(node.key().name())) {
                addReplaced(
                        new Spelling(source.names())
                                .of(plan.replacement(node.key().name())),
                        "value",
                        node);
            }
            Substitute substitute = plan.substitutes().get(node.key().name());
            if (substitute != null) {
                refuse(substitute, node.key().name());
            }
            if (node.initial().isPresent() && isKept(node)) {
                addReplaced(plan.replacements() + "." + initial(node.key().name()), "initial", node);
            }
        }
        source.line("return all;").close();
    }

    /** A graph knows values that are replaced, but no other calls than those of its nodes. */
    private void refuse(Substitute substitute, String value) {
        source.open("if (" + plan.replacements() + "." + substitute.name() + " != null)");
        source.line("throw new " + source.names().of(IllegalStateException.class)
                + "(\"A graph cannot call what a test gives in place of the processor of `" + value
                + "`. Fix: replace the value itself\");");
        source.close();
    }

    private void openReplaced() {
        source.gap().javadoc("With what a test replaces.");
        String type = type("Bindings");
        String replacements = source.names().of(plan.builder()) + " " + plan.replacements();
        source.method("static ", type, "replaced", type + " bindings", replacements);
        source.line(type + " all = bindings;");
    }

    private void addReplaced(String field, String method, Node node) {
        source.open("if (" + field + " != null)");
        // What can be read once is supplied to whoever asks for the graph.
        String value = plan.graph().looping().isConsumed(node.key().name()) ? ".value().get());" : ".value());";
        source.line("all = all." + method + "(" + node.key().path() + ", " + field + value)
                .close();
    }

    private boolean isKept(Node node) {
        return plan.kept().stream()
                .anyMatch(kept -> kept.name().equals(node.key().name()));
    }

    private String initial(String value) {
        return plan.kept().stream()
                .filter(kept -> kept.name().equals(value))
                .findFirst()
                .orElseThrow()
                .initial();
    }

    private String name() {
        return plan.beside(GraphWay.SUFFIX).simpleName();
    }

    private String type(String simpleName) {
        return source.names().of(new ClassName(PACKAGE, simpleName));
    }
}
