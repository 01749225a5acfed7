package dev.leat.benchmarks.source;

import static dev.leat.benchmarks.source.Template.GENERATED;
import static dev.leat.benchmarks.source.Template.expression;
import static dev.leat.benchmarks.source.Template.lines;
import static dev.leat.benchmarks.source.Template.list;
import static dev.leat.benchmarks.source.Template.name;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Step;

/** The declaration of a flow: a method for each step, which all other contenders call, too. */
public final class FlowSource {
    private FlowSource() {}

    /**
     * The source of the class of that name.
     *
     * @param arguments of the annotation {@code @Flow}, in parentheses; or empty
     */
    public static String of(Graph graph, String packageName, String name, String arguments) {
        return """
                package %s;

                import dev.leat.*;
                import javax.annotation.processing.Generated;

                @Flow%s
                %s
                final class %s {
                    private %s() {}

                %s
                }
                """.formatted(packageName, arguments, GENERATED, name, name, lines(graph.steps(), FlowSource::method));
    }

    private static String method(Step step) {
        return """
                    @Processor
                    static int %s(%s) {
                        return %s;
                    }
                """.formatted(name(step), list(step.takes(), FlowSource::parameter), expression(step));
    }

    private static String parameter(int taken) {
        return (taken == Step.INPUT ? "@Input int " : "int ") + name(taken);
    }
}
