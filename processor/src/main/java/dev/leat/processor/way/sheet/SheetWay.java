package dev.leat.processor.way.sheet;

import static dev.leat.Way.SHEET;

import dev.leat.processor.model.FlowGraph;
import dev.leat.processor.plan.Groundwork;
import dev.leat.processor.way.Way;
import dev.leat.processor.way.WayCode;

/** A sheet: a changed input recomputes what it reaches. */
public final class SheetWay implements Way {
    @Override
    public boolean isAsked(FlowGraph graph) {
        return graph.flow().ways().mayAsk(SHEET);
    }

    @Override
    public WayCode code(Groundwork ground) {
        return new SheetCode(ground.plan(), new SheetPlanner(ground).plan());
    }
}
