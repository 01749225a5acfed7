package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.PACKAGE;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.list;
import static dev.leat.benchmarks.source.Template.name;
import static dev.leat.benchmarks.source.Template.stretches;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;
import java.util.List;
import java.util.stream.IntStream;

/** The methods of a graph as objects, for the contenders that are wired at run time. */
final class StepsSource {
    /** Keeps methods below 64 KiB. */
    private static final int METHOD_STEPS = 500;

    private StepsSource() {}

    static String of(Graph graph) {
        List<List<Step>> stretches = stretches(graph.steps(), METHOD_STEPS);
        String name = graph.name() + "Steps";
        return """
                package %s;

                import dev.leat.benchmarks.peer.Steps;
                import javax.annotation.processing.Generated;

                %s
                final class %s {
                    private %s() {}

                    static Steps steps() {
                        Steps steps = new Steps();
                %s
                        return steps;
                    }

                %s
                }
                """.formatted(
                PACKAGE,
                GENERATED,
                name,
                name,
                lines(stretches, stretch -> "        from" + stretch.get(0).number() + "(steps);"),
                lines(stretches, stretch -> method(graph, stretch)));
    }

    private static String method(Graph graph, List<Step> stretch) {
        return """
                    private static void from%s(Steps steps) {
                %s
                    }
                """.formatted(
                        stretch.get(0).number(), lines(stretch, step -> "        steps." + added(graph, step) + ";"));
    }

    private static String added(Graph graph, Step step) {
        String method = graph.name() + "::" + name(step);
        String takes = list(step.takes(), String::valueOf);
        return switch (step.takes().size()) {
            case 1 -> "one(" + takes + ", " + method + ")";
            case 2 -> "two(" + takes + ", " + method + ")";
            default -> {
                List<Integer> places =
                        IntStream.range(0, step.takes().size()).boxed().toList();
                String call = graph.name() + "." + name(step);
                String numbers = list(places, place -> "v[" + place + "]");
                String objects = list(places, place -> "(int) v[" + place + "]");
                String asked = list(places, place -> "(int) v.get(" + place + ")");
                yield "many(v -> " + call + "(" + numbers + "), v -> " + call + "(" + objects + "), v -> " + call + "("
                        + asked + "), " + takes + ")";
            }
        };
    }
}
