package dev.leat.processor;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.benchmark.BenchmarkWay;
import dev.leat.processor.way.builder.BuilderWay;
import dev.leat.processor.way.graph.GraphWay;
import dev.leat.processor.way.lazy.LazyWay;
import dev.leat.processor.way.loop.LoopWay;
import dev.leat.processor.way.run.RunWay;
import dev.leat.processor.way.session.SessionWay;
import dev.leat.processor.way.sheet.SheetWay;
import java.util.List;
import java.util.stream.Stream;

/** The ways of running a flow. */
final class Ways {
    /** All of them, in the order in which their code stands in generated classes. */
    static final List<Way> ALL = List.of(
            new BuilderWay(),
            new RunWay(),
            new LoopWay(),
            new LazyWay(),
            new SheetWay(),
            new SessionWay(),
            new GraphWay(),
            new BenchmarkWay());

    private Ways() {}

    /** Those that a flow asks for. */
    static Stream<Way> of(FlowGraph graph) {
        Asked asked = graph.asked();
        return ALL.stream().filter(way -> way.isAsked(asked));
    }

    /** Why a flow cannot be run in the ways that it asks for. */
    static List<Problem> problems(FlowGraph graph) {
        return of(graph).flatMap(way -> problems(way, graph).stream()).toList();
    }

    private static List<Problem> problems(Way way, FlowGraph graph) {
        List<Problem> problems = graph.looping().loops().isEmpty() ? List.of() : way.loopProblems(graph);
        return problems.isEmpty() ? way.problems(graph) : problems;
    }

    /** How the names of the classes of all ways go on after that of a flow's. */
    static List<String> suffixes() {
        return ALL.stream().flatMap(way -> way.suffixes().stream()).toList();
    }

    /** The same of those that are asked for. */
    static List<String> suffixes(Asked asked) {
        return ALL.stream()
                .filter(way -> way.isAsked(asked))
                .flatMap(way -> way.suffixes().stream())
                .toList();
    }
}
