package dev.leat.processor.way.graph;

import dev.leat.processor.code.Source;
import dev.leat.processor.model.ClassName;
import dev.leat.processor.plan.Plan;
import dev.leat.processor.way.FlowSources;
import dev.leat.processor.way.GeneratedFile;
import dev.leat.processor.way.WayCode;
import java.util.List;
import java.util.stream.Collectors;

/** The class of the flow as a value, and the methods that give it. */
record GraphCode(Plan plan, GraphPlan graph) implements WayCode {
    @Override
    public void addMembers(Source flow) {
        new GraphMembersWriter(plan, graph, flow).add();
    }

    @Override
    public void addReplacing(Source replaced) {
        new GraphMembersWriter(plan, graph, replaced).addReplaced();
    }

    @Override
    public List<ClassName> classes() {
        return List.of(plan.beside(GraphWay.SUFFIX));
    }

    @Override
    public List<GeneratedFile> files(FlowSources sources) {
        Source source =
                sources.begin(graph.parts().stream().map(GraphPlan.Part::name).collect(Collectors.toSet()));
        new GraphWriter(plan, graph, sources.annotations(), source).write();
        return List.of(new GeneratedFile(plan.beside(GraphWay.SUFFIX).simpleName(), source));
    }

    @Override
    public boolean reachesBuilder() {
        return true;
    }
}
