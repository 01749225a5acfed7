package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.fact.StepFailedException;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.model.Node.Kind;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.ValueNotMadeException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is kept, made or not, null, empty, a condition, failing: sessions, those of graphs and compiled graphs make
 * and keep what a naive interpreter does.
 */
final class RandomKeptTest {
    private static final int FLOWS = Integer.getInteger("leat.flows", 30);
    private static final int RUNS = 12;

    @Test
    void allWaysKeepTheSame() throws Exception {
        long seed = Long.getLong("leat.seed", System.nanoTime());
        System.out.println("Random state: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        List<KeptFlow> flows = new ArrayList<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            KeptFlow flow = KeptFlow.of("Kept" + i, 1 + random.nextInt(i % 6 == 5 ? 90 : 12), random);
            flows.add(flow);
            sources.add(flow.source());
        }
        ClassLoader loader = CompiledFlow.of(sources).load();
        for (KeptFlow flow : flows) {
            new Ways(loader, flow).assertAgree(random);
        }
    }

    /** The ways to run one flow. */
    private static final class Ways {
        private final KeptFlow flow;
        private final Class<?> type;
        private final Object instance;
        private final FlowGraph graph;
        private final CompiledGraph compiled;
        private Object session;
        private Map<Integer, @Nullable Object> state;
        private final GraphSession graphs;
        private Frame next;

        Ways(ClassLoader loader, KeptFlow flow) throws ReflectiveOperationException {
            this.flow = flow;
            type = loader.loadClass(flow.name() + "Flow");
            instance = type.getMethod("create").invoke(null);
            session = type.getMethod("open").invoke(instance);
            state = KeptInterpreter.first(flow);
            graph = (FlowGraph) type.getMethod("graph").invoke(null);
            graphs = GraphSession.open(graph);
            compiled = CompiledGraph.of(graph);
            next = compiled.frame();
        }

        void assertAgree(Random random) throws Exception {
            String source = flow.source().getCharContent(true).toString();
            for (int run = 0; run < RUNS; run++) {
                long x = random.nextLong();
                boolean p = random.nextBoolean();
                String at = "run " + run + " of " + source + " from " + state;
                KeptInterpreter expected = new KeptInterpreter(flow, state, x, p);
                String failed = "";
                try {
                    expected.run();
                } catch (KeptInterpreter.ConditionFailed failure) {
                    failed = failure.getMessage();
                }
                if (failed.isEmpty()) {
                    assertStrict(at, x, p, expected);
                    assertMade(at, x, p, expected);
                    state = expected.after();
                } else {
                    assertFails(at, x, p, failed);
                }
                assertState(at);
                if (random.nextInt(4) == 0) {
                    session = resumed();
                }
            }
        }

        private Object resumed() throws ReflectiveOperationException {
            Object saved = call(session, "state");
            return type.getMethod("resume", saved.getClass()).invoke(instance, saved);
        }

        private void assertStrict(String at, long x, boolean p, KeptInterpreter expected)
                throws ReflectiveOperationException {
            if (flow.kept().stream().noneMatch(flow::mayBeUnmade)) {
                assertThat(Stream.of(session.getClass().getMethods()).map(Method::getName))
                        .doesNotContain("strict");
                return;
            }
            Object strict = call(resumed(), "strict");
            Object before = call(strict, "state");
            if (expected.stayed().isEmpty()) {
                run(strict, x, p);
            } else {
                assertThatThrownBy(() -> run(strict, x, p))
                        .as(at)
                        .cause()
                        .isInstanceOfSatisfying(
                                ValueNotMadeException.class,
                                failure -> assertThat(new HashSet<>(failure.values()))
                                        .isEqualTo(expected.stayed()));
                assertThat(call(strict, "state")).as(at).isEqualTo(before);
            }
        }

        private void assertMade(String at, long x, boolean p, KeptInterpreter expected)
                throws ReflectiveOperationException {
            Pieces.takeCalls();
            Object outputs = run(session, x, p);
            assertThat(Pieces.takeCalls()).as(at).isEqualTo(expected.calls());
            GraphRun run = graphs.run(inputs(x, p));
            assertThat(Pieces.takeCalls()).as("graph, " + at).isEqualTo(expected.calls());
            Frame frame = compiled.run(filled(x, p));
            assertThat(Pieces.takeCalls()).as("compiled, " + at).containsExactlyInAnyOrderElementsOf(expected.calls());
            for (int node = 0; node < flow.nodes().size(); node++) {
                String name = "v" + node + " in " + at;
                Object value = expected.value(node);
                assertThat(content(call(outputs, "v" + node))).as(name).isEqualTo(content(value));
                if (!flow.isOnDemand(node)) {
                    Key<Object> key = RunningGraph.anything(
                            graph.find("v" + node).orElseThrow().key());
                    assertThat(content(run.find(key))).as("graph, " + name).isEqualTo(content(value));
                    assertThat(content(frame.find(compiled.slot(key))))
                            .as("compiled, " + name)
                            .isEqualTo(content(value));
                }
            }
            if (flow.kept().stream().anyMatch(flow::mayBeUnmade)) {
                assertThat(Set.copyOf((List<?>) call(outputs, "stayed"))).as(at).isEqualTo(expected.stayed());
            }
            assertThat(run.stayed().stream().map(Node::name).collect(Collectors.toSet()))
                    .as(at)
                    .isEqualTo(expected.stayed());
            next = compiled.frameAfter(frame);
        }

        private Frame filled(long x, boolean p) {
            Frame frame = next;
            for (Node input : graph.nodes(Kind.INPUT)) {
                frame.set(
                        compiled.slot(RunningGraph.anything(input.key())),
                        input.name().equals("x") ? (Object) x : p);
            }
            return frame;
        }

        private Inputs inputs(long x, boolean p) {
            return RunningGraph.inputs(graph, Map.of("x", x, "p", p));
        }

        private void assertFails(String at, long x, boolean p, String condition) {
            assertThatThrownBy(() -> run(session, x, p))
                    .as(at)
                    .cause()
                    .isInstanceOfSatisfying(
                            ConditionFailedException.class,
                            failure -> assertThat(failure.condition()).isEqualTo(condition));
            assertThatThrownBy(() -> graphs.run(inputs(x, p)))
                    .as(at)
                    .isInstanceOfSatisfying(
                            StepFailedException.class,
                            failure -> assertThat(failure.value()).isEqualTo(condition));
            assertThatThrownBy(() -> compiled.run(filled(x, p))).as(at).isInstanceOf(StepFailedException.class);
            Pieces.takeCalls();
        }

        private void assertState(String at) throws ReflectiveOperationException {
            Object saved = call(session, "state");
            Map<String, Object> held = new HashMap<>();
            graphs.state().forEach((name, fact) -> held.put(name, fact.value()));
            for (int node : flow.kept()) {
                assertThat(call(saved, "v" + node))
                        .as("kept v" + node + " after " + at)
                        .isEqualTo(state.get(node));
                assertThat(held.get("v" + node))
                        .as("graph keeps v" + node + " after " + at)
                        .isEqualTo(state.get(node));
            }
        }

        private static @Nullable Object content(@Nullable Object value) {
            Object content = value;
            while (content instanceof Optional<?> optional) {
                content = optional.orElse(null);
            }
            return content;
        }

        private static Object run(Object session, long x, boolean p) throws ReflectiveOperationException {
            for (Method method : session.getClass().getMethods()) {
                if (method.getName().equals("run")) {
                    assertThat(method.getExceptionTypes())
                            .as("what conditions throw is wrapped")
                            .isEmpty();
                    return method.invoke(
                            session,
                            Stream.of(method.getParameterTypes())
                                    .map(each -> each == long.class ? (Object) x : p)
                                    .toArray());
                }
            }
            throw new AssertionError("no run");
        }

        private static Object call(Object of, String method) throws ReflectiveOperationException {
            return of.getClass().getMethod(method).invoke(of);
        }
    }
}
