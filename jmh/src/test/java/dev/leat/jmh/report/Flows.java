package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Flows of which the plan is in the test resources or made here. */
final class Flows {
    private Flows() {}

    /** Its plan is a resource, as the annotation processor would have written it. */
    static final class Words {
        private Words() {}
    }

    /** A flow of layers, each step of which takes values mostly of the layer before, the same each time. */
    static FlowPlan layered(int steps, int breadth) {
        Random random = new Random(20_26);
        List<FlowPlan.Step> all = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            int layer = i / breadth * breadth;
            List<String> takes = new ArrayList<>();
            for (int k = 0; k < 2 && layer > 0; k++) {
                boolean near = random.nextInt(10) > 0;
                takes.add("value" + (near ? layer - breadth + random.nextInt(breadth) : random.nextInt(layer)));
            }
            List<String> inputs = layer == 0 ? List.of(i % 3 == 0 ? "text" : "country") : List.of();
            all.add(new FlowPlan.Step(
                    "value" + i, inputs, takes.stream().distinct().toList()));
        }
        return new FlowPlan(List.of("text", "country"), all);
    }

    /** The steps of such a flow, the time of each by itself. */
    static Contender[] measured(int steps) {
        Random random = new Random(7);
        return IntStream.range(0, steps)
                .mapToObj(i -> {
                    double time = 2 + 60 * Math.pow(random.nextDouble(), 4);
                    return Measured.contender("value" + i, 16, time, time * 1.05, time * 0.97);
                })
                .toArray(Contender[]::new);
    }

    static Group steps(Class<?> flow, Contender... steps) {
        return Measured.of(flow, "FlowStepsBenchmark", steps);
    }
}
