package dev.leat.jmh.report;

import dev.leat.jmh.result.Contender;
import dev.leat.jmh.result.Group;
import dev.leat.model.Alternative;
import dev.leat.model.CutOff;
import dev.leat.model.Flow;
import dev.leat.model.Guard;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.Presence;
import dev.leat.model.Reach;
import dev.leat.model.Taking;
import dev.leat.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Flows of which the plan is in the test resources or made here. */
final class Flows {
    private static final Type INTEGER = new Type("int", "int");

    private Flows() {}

    /** Its plan is a resource, as the annotation processor would have written it. */
    static final class Words {
        private Words() {}
    }

    /** A flow of layers, each step of which takes values mostly of the layer before, the same each time. */
    static Flow layered(int steps, int breadth) {
        Random random = new Random(20_26);
        List<Node> all = new ArrayList<>(List.of(input("text"), input("country")));
        int inputs = all.size();
        for (int i = 0; i < steps; i++) {
            int layer = i / breadth * breadth;
            List<Integer> takes = new ArrayList<>();
            for (int k = 0; k < 2 && layer > 0; k++) {
                boolean near = random.nextInt(10) > 0;
                takes.add(inputs + (near ? layer - breadth + random.nextInt(breadth) : random.nextInt(layer)));
            }
            if (layer == 0) {
                takes.add(i % 3 == 0 ? 0 : 1);
            }
            all.add(step("value" + i, takes));
        }
        return of(all.toArray(Node[]::new));
    }

    static Flow of(Node... nodes) {
        return new Flow("demo.Flow", "Flow", List.of(nodes));
    }

    static Node input(String name) {
        return new Node.Input(name, INTEGER, false, CutOff.EQUALS);
    }

    static Node step(String name, List<Integer> takes) {
        List<Port> ports = takes.stream()
                .map(node -> new Port(node, Taking.PLAIN, Reach.PLAIN, Optional.empty()))
                .toList();
        Alternative alternative = new Alternative(INTEGER, "make", "", ports, Guard.always(), "", "");
        return new Node.Made(
                name,
                INTEGER,
                Node.Kind.STEP,
                List.of(alternative),
                Presence.ALWAYS,
                false,
                CutOff.EQUALS,
                Optional.empty());
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
