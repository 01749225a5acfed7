package dev.leat.processor.way.run;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.plan.Route;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.WayProblem;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.Optional;

/** {@code run(…)}, which makes every value, and methods that make one of them. */
public final class RunWay implements Way {
    @Override
    public boolean isAsked(Asked asked) {
        return true;
    }

    @Override
    public List<Problem> problems(FlowGraph graph) {
        return WayProblem.targetsWithState(graph);
    }

    @Override
    public WayCode code(Groundwork ground) {
        boolean replaceable = ground.plan().isReplaceable();
        return new RunCode(
                ground.plan(),
                new TargetPlanner(ground, false).plan(),
                replaceable
                        ? Optional.of(ground.body(Route.run(ground.graph(), ground.identifiers()), true))
                        : Optional.empty(),
                replaceable ? new TargetPlanner(ground, true).plan() : List.of(),
                StreamedRun.of(ground));
    }
}
