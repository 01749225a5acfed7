package dev.leat.processor.way.graph;

import static dev.leat.Way.GRAPH;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.model.Step;
import dev.leat.processor.model.Step.Argument;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.WayProblem;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;

/** {@code graph()}: the flow as a value. */
public final class GraphWay implements Way {
    static final String SUFFIX = "Graph";

    @Override
    public boolean isAsked(Asked asked) {
        return asked.ways().mayAsk(GRAPH);
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    /** Objects of a graph live as long as a run, and what a loop of a graph takes is of the same run. */
    @Override
    public List<Problem> problems(FlowGraph graph) {
        if (!graph.flow().ways().ask(GRAPH)) {
            return List.of();
        }
        if (graph.state().isKept() && graph.looping().made().findAny().isPresent()) {
            return List.of(WayProblem.wayWithLoops(
                    graph,
                    GRAPH,
                    graph.looping().made().findFirst().orElseThrow().value(),
                    "the flow keeps values from run to run",
                    "take an @Input in place of the @Previous, and keep it yourself"));
        }
        for (Step step : graph.looping().made().toList()) {
            for (Argument argument : step.reads()) {
                if (argument instanceof Argument.Dependency dependency
                        && dependency.key().isPerElement()) {
                    String reason = "it takes " + dependency.key() + ", of which there is one for each element of `"
                            + dependency.key().per() + "`";
                    return List.of(WayProblem.wayWithLoops(
                            graph, GRAPH, step.value(), reason, "take one for the whole run or flow"));
                }
            }
        }
        return List.of();
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new GraphCode(ground.plan(), new GraphPlanner(ground.graph(), ground.identifiers()).plan());
    }
}
