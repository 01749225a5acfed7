package dev.leat.processor.flows;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Ready;
import dev.leat.model.Node.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** The orders in which a run of a graph may go on to its end. */
enum RunOrder {
    TO_END {
        @Override
        boolean goOn(GraphRun run, ExecutorService executor, Random random) {
            run.toEnd();
            return false;
        }
    },
    STEPS {
        @Override
        boolean goOn(GraphRun run, ExecutorService executor, Random random) {
            return run.step().isPresent();
        }
    },
    LAYERS {
        @Override
        boolean goOn(GraphRun run, ExecutorService executor, Random random) {
            return !run.layer().isEmpty();
        }
    },
    LAYERS_ON_AN_EXECUTOR {
        @Override
        boolean goOn(GraphRun run, ExecutorService executor, Random random) {
            return !run.layer(executor).isEmpty();
        }
    },
    ANY_READY {
        @Override
        boolean goOn(GraphRun run, ExecutorService executor, Random random) {
            List<Ready> ready = run.ready();
            if (!ready.isEmpty()) {
                run.run(ready.get(random.nextInt(ready.size())));
            }
            return !ready.isEmpty();
        }
    },
    LAST_ASKED_FIRST {
        @Override
        boolean goOn(GraphRun run, ExecutorService executor, Random random) {
            List<Node> steps = new ArrayList<>(run.graph().nodes(Kind.STEP));
            Collections.reverse(steps);
            for (Node step : steps) {
                try {
                    run.find(RunningGraph.anything(step.key()));
                } catch (StepFailedException failed) {
                    // The run knows.
                }
            }
            run.toEnd();
            return false;
        }
    };

    /** One step or more; whether there may be others. */
    abstract boolean goOn(GraphRun run, ExecutorService executor, Random random);

    /** All that is known at the end, in no order. */
    Set<String> knowledge(FlowGraph graph, Map<String, Object> inputs, ExecutorService executor, Random random) {
        try (GraphRun run = GraphRun.start(graph, RunningGraph.inputs(graph, inputs))) {
            boolean more = true;
            while (more) {
                try {
                    more = goOn(run, executor, random);
                } catch (StepFailedException failed) {
                    more = this != TO_END && this != LAST_ASKED_FIRST;
                }
            }
            Set<String> knowledge = RandomGuardsTest.origins(run);
            run.absent().forEach(absent -> knowledge.add(absent.name() + " is absent"));
            run.failures().values().forEach(failure -> knowledge.add(String.valueOf(failure.getMessage())));
            return knowledge;
        }
    }
}
