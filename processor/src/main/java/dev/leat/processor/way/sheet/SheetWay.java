package dev.leat.processor.way.sheet;

import static dev.leat.Way.SHEET;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.JavaType;
import dev.leat.processor.model.Loop;
import dev.leat.processor.model.Step;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.WayProblem;
import dev.leat.processor.way.LoopRefusals;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet: a changed input recomputes what it reaches. */
public final class SheetWay implements Way {
    static final String SUFFIX = "Sheet";

    @Override
    public boolean isAsked(Asked asked) {
        return asked.ways().mayAsk(SHEET);
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public List<Problem> loopProblems(FlowGraph graph) {
        List<Problem> problems = new ArrayList<>(LoopRefusals.of(graph, SHEET));
        if (graph.flow().ways().ask(SHEET)) {
            for (Loop loop : graph.looping().loops()) {
                if (loop.isInput()) {
                    uncopied(graph, loop)
                            .ifPresent(reason -> problems.add(WayProblem.wayWithLoops(
                                    graph,
                                    SHEET,
                                    first(graph, loop),
                                    reason,
                                    "let `" + loop.sequence()
                                            + "` be an array, Iterable, Collection, List, Set or Map")));
                }
            }
        }
        return problems;
    }

    private static String first(FlowGraph graph, Loop loop) {
        return graph.looping()
                .made()
                .map(Step::value)
                .filter(value -> graph.looping().scope(value).equals(loop.sequence()))
                .findFirst()
                .orElse(loop.sequence());
    }

    /** Why an input sequence cannot be kept, if it cannot. */
    private static Optional<String> uncopied(FlowGraph graph, Loop loop) {
        JavaType type = graph.input(loop.sequence()).type();
        return Copying.of(type).isPresent()
                ? Optional.empty()
                : Optional.of("it keeps a copy of the input `" + loop.sequence() + "`, but of no " + type);
    }

    @Override
    public List<Problem> problems(FlowGraph graph) {
        return WayProblem.wayWithState(graph, SHEET);
    }

    @Override
    public WayCode code(Groundwork ground) {
        Groundwork asked = ground.oneByOne();
        Set<String> looped = ground.graph().looping().loops().stream()
                .filter(Loop::isInput)
                .map(Loop::sequence)
                .collect(Collectors.toSet());
        return new SheetCode(asked.plan(), new SheetPlanner(asked, looped).plan());
    }
}
