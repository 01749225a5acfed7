package dev.leat.processor.way.lazy;

import static dev.leat.Way.LAZY;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowDeclaration;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.problem.FlowProblem;
import dev.leat.processor.problem.Made;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.WayProblem;
import dev.leat.processor.way.LoopRefusals;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.ArrayList;
import java.util.List;

/** {@code lazy(…)}: a value is made when it is first asked for. */
public final class LazyWay implements Way {
    static final String SUFFIX = "Lazy";

    @Override
    public boolean isAsked(Asked asked) {
        return asked.ways().mayAsk(LAZY);
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public List<Problem> loopProblems(FlowGraph graph) {
        return LoopRefusals.of(graph, LAZY);
    }

    @Override
    public List<Problem> problems(FlowGraph graph) {
        List<Problem> problems = new ArrayList<>(WayProblem.wayWithState(graph, LAZY));
        FlowDeclaration flow = graph.flow();
        boolean closes = graph.dependencies().stream().anyMatch(dependency -> dependency.closing() != null);
        if (closes && flow.ways().ask(LAZY)) {
            graph.steps().stream()
                    .filter(step -> step.value().equals("close"))
                    .map(step -> FlowProblem.closeIsValue(flow.place(), flow.generatedName() + SUFFIX, Made.of(step)))
                    .forEach(problems::add);
        }
        return problems;
    }

    @Override
    public WayCode code(Groundwork ground) {
        Groundwork asked = ground.oneByOne();
        return new LazyCode(asked.plan(), new LazyPlanner(asked).plan());
    }
}
