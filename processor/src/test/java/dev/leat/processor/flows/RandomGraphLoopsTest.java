package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.run.LoopRun;
import dev.leat.graph.run.Ready;
import dev.leat.processor.flows.LoopedFlow.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever loops a flow has, its graph makes what a naive interpreter makes, whole or element by element. */
final class RandomGraphLoopsTest {
    private static final int FLOWS = Integer.getInteger("leat.flows", 60);
    private static final int RUNS = 6;

    @Test
    void graphMakesWhatANaiveInterpreterMakes() throws Exception {
        long seed = Long.getLong("leat.seed", 777);
        System.out.println("Random loops of graphs: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        List<LoopedFlow> flows = new ArrayList<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            LoopedFlow flow = RandomLoops.flow(
                    "Looped" + i, 1 + random.nextInt(i % 4 == 3 ? 40 : 10), RandomLoopsTest.FEATURES, random);
            flows.add(flow);
            sources.add(LoopedSource.of(flow, "Way.GRAPH"));
        }
        ClassLoader loader = CompiledFlow.mayWarn("HeldEffect", sources).load();
        for (LoopedFlow flow : flows) {
            FlowGraph graph = (FlowGraph)
                    loader.loadClass(flow.name() + "Flow").getMethod("graph").invoke(null);
            for (int run = 0; run < RUNS; run++) {
                long x = random.nextLong();
                Map<Integer, List<Long>> inputs = new HashMap<>();
                for (int number = 0; number < flow.nodes().size(); number++) {
                    if (flow.node(number).kind().isInput()) {
                        inputs.put(
                                number, random.longs(random.nextInt(4)).boxed().toList());
                    }
                }
                assertRun(flow, graph, x, inputs, run % 2 == 1);
            }
        }
    }

    /** Conditions are evaluated when the first asks, which in a graph may be for a later element first. */
    private static Map<String, List<Long>> inOrder(
            Map<String, List<Long>> calls, LoopedFlow flow, Map<String, List<Long>> expected) {
        Map<String, List<Long>> ordered = new HashMap<>(calls);
        for (int number = 0; number < flow.nodes().size(); number++) {
            for (int way = 0; flow.isOnDemand(number) && way < 2; way++) {
                String method = "m" + number + "w" + way;
                List<Long> made =
                        calls.getOrDefault(method, List.of()).stream().sorted().toList();
                List<Long> wanted = expected.getOrDefault(method, List.of());
                if (!made.isEmpty() && made.equals(wanted.stream().sorted().toList())) {
                    ordered.put(method, wanted);
                }
            }
        }
        return ordered;
    }

    private static void assertRun(
            LoopedFlow flow, FlowGraph graph, long x, Map<Integer, List<Long>> inputs, boolean opens) throws Exception {
        LoopedInterpreter expected = new LoopedInterpreter(flow, x, inputs);
        expected.run();
        LoopPieces.takeCalls();
        Inputs given = Inputs.none();
        for (Node input : graph.nodes(dev.leat.model.Node.Kind.INPUT)) {
            given = given.and(anything(input.key()), input(input, x, inputs));
        }
        String at = "x = " + x + ", inputs = " + inputs + " in\n"
                + LoopedSource.of(flow, "Way.GRAPH").getCharContent(true);
        GraphRun run = GraphRun.start(graph, given);
        if (opens) {
            open(run);
        }
        run.toEnd();

        RandomLoopsTest.assertCalls(at, flow, inOrder(LoopPieces.takeCalls(), flow, expected.calls()), expected);
        LoopedScopes scopes = new LoopedScopes(flow);
        for (int number = 0; number < flow.nodes().size(); number++) {
            if (flow.node(number).rejected()) {
                RandomLoopsTest.assertRejected(
                        at,
                        scopes.of(number) == LoopedFlow.RUN
                                ? value(run, "r" + number).orElse(Optional.empty())
                                : value(run, "kept r" + number).orElseThrow(),
                        scopes.of(number),
                        expected.rejected(number));
            }
            Kind kind = flow.node(number).kind();
            boolean accessible = kind != Kind.EFFECT && !kind.isInput() && !kind.isOnePass();
            if (accessible && flow.kept().contains(number)) {
                String name = scopes.of(number) == LoopedFlow.RUN ? "v" + number : "kept v" + number;
                assertThat(LoopPieces.plain(value(run, name).orElseThrow()))
                        .as("v" + number + " where " + at)
                        .isEqualTo(expected.all(number));
            } else if (accessible && scopes.of(number) == LoopedFlow.RUN && !flow.isOnDemand(number)) {
                assertThat(RandomLoopsTest.content(
                                LoopPieces.plain(value(run, "v" + number).orElse(Optional.empty()))))
                        .as("v" + number + " where " + at)
                        .isEqualTo(RandomLoopsTest.content(expected.value(number, List.of())));
            }
        }
    }

    /** Goes through the elements of all loops one by one, and of loops within loops. */
    private static void open(GraphRun run) {
        for (List<Ready> ready = run.ready(); !ready.isEmpty(); ready = run.ready()) {
            Ready step = ready.get(0);
            if (step.node().loop().isEmpty()) {
                run.run(step);
                continue;
            }
            try (LoopRun loop = run.open(step)) {
                Optional<GraphRun> element = loop.next();
                while (element.isPresent()) {
                    try {
                        open(element.get());
                    } catch (dev.leat.graph.fact.StepFailedException failed) {
                        // The loop knows.
                    }
                    element = loop.next();
                }
            }
        }
    }

    private static Optional<Object> value(GraphRun run, String name) {
        Key<?> key = run.graph()
                .find(name)
                .orElseThrow(() -> new AssertionError(name + " in " + run.graph()))
                .key();
        return run.fact(key).map(Fact::value);
    }

    @SuppressWarnings("unchecked")
    private static Key<Object> anything(Key<?> key) {
        return (Key<Object>) key;
    }

    private static Object input(Node input, long x, Map<Integer, List<Long>> inputs) {
        if (input.key().type() == Long.class) {
            return x;
        }
        return input.key().type() == long[].class
                ? inputs.get(0).stream().mapToLong(Long::longValue).toArray()
                : inputs.get(1);
    }
}
