package dev.leat.processor.way.graph;

import static dev.leat.Way.GRAPH;

import dev.leat.processor.model.Asked;
import dev.leat.processor.plan.Groundwork;
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

    @Override
    public WayCode code(Groundwork ground) {
        return new GraphCode(ground.plan(), new GraphPlanner(ground.graph(), ground.identifiers()).plan());
    }
}
