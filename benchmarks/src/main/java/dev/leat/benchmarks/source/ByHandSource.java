package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.call;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.list;
import static dev.leat.benchmarks.source.Template.name;
import static dev.leat.benchmarks.source.Template.stretches;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;
import java.util.List;

/** What one would write instead of a flow. */
public final class ByHandSource {
    /** How many values a record or a constructor takes before nobody would write it so: the JVM allows 254. */
    private static final int RECORD_COMPONENTS = 200;

    /** How many steps a careful engineer leaves in one method, knowing that HotSpot compiles none over 8,000 bytes. */
    private static final int METHOD_STEPS = 100;

    private ByHandSource() {}

    static String of(Graph graph) {
        return wrapped(
                graph.name() + "ByHand",
                graph.size() <= RECORD_COMPONENTS ? straight(graph) : inMethodsOf(METHOD_STEPS, graph));
    }

    /** What one would rather not have written: HotSpot leaves the method to the interpreter. */
    public static String inOneMethod(Graph graph) {
        return wrapped(graph.name() + "InOneMethod", inMethodsOf(graph.size(), graph));
    }

    private static String wrapped(String name, String code) {
        return """
                package %s;

                import javax.annotation.processing.Generated;

                %s
                final class %s {
                    private %s() {}

                %s
                }
                """.formatted(PACKAGE, GENERATED, name, name, code.stripTrailing());
    }

    private static String straight(Graph graph) {
        return """
                    static Outputs run(int x) {
                %s
                        return new Outputs(%s);
                    }

                    record Outputs(%s) {}
                """.formatted(
                lines(
                        graph.steps(),
                        step -> "        int " + name(step) + " = " + call(graph.name(), step, Template::name) + ";"),
                list(graph.steps(), Template::name),
                list(graph.steps(), step -> "int " + name(step)));
    }

    private static String inMethodsOf(int length, Graph graph) {
        List<List<Step>> stretches = stretches(graph.steps(), length);
        return """
                    static Outputs run(int x) {
                        Outputs outputs = new Outputs();
                %s
                        return outputs;
                    }

                %s

                    static final class Outputs {
                %s

                %s
                    }
                """.formatted(
                lines(stretches, stretch -> "        from" + stretch.get(0).number() + "(outputs, x);"),
                lines(stretches, stretch -> method(graph, stretch)),
                lines(graph.steps(), step -> "        private int " + name(step) + ";"),
                lines(
                        graph.steps(),
                        step -> "        int " + name(step) + "() {\n            return " + name(step)
                                + ";\n        }\n"));
    }

    private static String method(Graph graph, List<Step> stretch) {
        return """
                    private static void from%s(Outputs outputs, int x) {
                %s
                    }
                """.formatted(
                        stretch.get(0).number(),
                        lines(
                                stretch,
                                step -> "        outputs." + name(step) + " = "
                                        + call(graph.name(), step, ByHandSource::field) + ";"));
    }

    private static String field(int taken) {
        return taken == Step.INPUT ? name(taken) : "outputs." + name(taken);
    }
}
