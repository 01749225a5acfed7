package dev.leat.processor.way.sheet;

import static dev.leat.Way.SHEET;

import dev.leat.processor.model.Asked;
import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.problem.Problem;
import dev.leat.processor.problem.WayProblem;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;
import java.util.List;

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
        return List.of();
    }

    @Override
    public List<Problem> problems(FlowGraph graph) {
        return WayProblem.wayWithState(graph, SHEET);
    }

    @Override
    public WayCode code(Groundwork ground) {
        Groundwork asked = ground.oneByOne();
        return new SheetCode(asked.plan(), new SheetPlanner(asked).plan());
    }
}
