package dev.leat.processor;

import dev.leat.processor.way.Way;
import dev.leat.processor.way.benchmark.BenchmarkWay;
import dev.leat.processor.way.builder.BuilderWay;
import dev.leat.processor.way.graph.GraphWay;
import dev.leat.processor.way.lazy.LazyWay;
import dev.leat.processor.way.run.RunWay;
import dev.leat.processor.way.session.SessionWay;
import dev.leat.processor.way.sheet.SheetWay;
import java.util.List;

/** The ways of running a flow. */
final class Ways {
    /** All of them, in the order in which their code stands in generated classes. */
    static final List<Way> ALL = List.of(
            new BuilderWay(),
            new RunWay(),
            new LazyWay(),
            new SheetWay(),
            new SessionWay(),
            new GraphWay(),
            new BenchmarkWay());

    private Ways() {}
}
