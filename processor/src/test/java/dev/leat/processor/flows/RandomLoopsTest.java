package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.flows.LoopedFlow.Kind;
import dev.leat.processor.flows.RandomLoops.Feature;
import dev.leat.runtime.Rejected;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever loops a flow has, it makes what a naive interpreter makes, and calls what that calls. */
final class RandomLoopsTest {
    private static final int FLOWS = Integer.getInteger("leat.flows", 60);
    private static final int RUNS = 6;
    private static final String WAYS = "Way.LAZY, Way.SHEET";
    /** Not yet: a previous value that needs no first one. */
    static final Set<Feature> FEATURES = EnumSet.complementOf(EnumSet.of(Feature.PREVIOUS_WITHOUT_INITIAL));

    @Test
    void runMakesWhatANaiveInterpreterMakes() throws Exception {
        long seed = Long.getLong("leat.seed", 777);
        System.out.println("Random loops: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        List<LoopedFlow> flows = new ArrayList<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            LoopedFlow flow =
                    RandomLoops.flow("Looped" + i, 1 + random.nextInt(i % 4 == 3 ? 40 : 10), FEATURES, random);
            flows.add(flow);
            sources.add(LoopedSource.of(flow, WAYS));
        }
        ClassLoader loader = CompiledFlow.mayWarn("HeldEffect", sources).load();
        for (LoopedFlow flow : flows) {
            assertRuns(flow, loader.loadClass(flow.name() + "Flow"), random);
        }
    }

    static void assertRuns(LoopedFlow flow, Class<?> type, Random random) throws Exception {
        Object running = type.getMethod("create").invoke(null);
        Object sheet = type.getMethod("sheet").invoke(running);
        for (int run = 0; run < RUNS; run++) {
            long x = random.nextLong();
            Map<Integer, List<Long>> inputs = new HashMap<>();
            for (int number = 0; number < flow.nodes().size(); number++) {
                if (flow.node(number).kind().isInput()) {
                    inputs.put(number, random.longs(random.nextInt(4)).boxed().toList());
                }
            }
            assertRun(flow, running, x, inputs);
            for (int number : LoopedTargets.all(flow)) {
                assertTarget(flow, number, running, x, inputs);
            }
            LoopPieces.takeCalls();
            assertAsked("lazy", flow, start("lazy", running, x, inputs), x, inputs, random);
            set(sheet, x, inputs);
            assertAsked("sheet", flow, sheet, x, inputs, random);
        }
    }

    /** What values are asked for by name, in any order: each call is one of those that {@code run} makes. */
    private static void assertAsked(
            String way, LoopedFlow flow, Object values, long x, Map<Integer, List<Long>> inputs, Random random)
            throws Exception {
        LoopedInterpreter expected = new LoopedInterpreter(flow, x, inputs);
        expected.run();
        String at = way + " with x = " + x + ", inputs = " + inputs + " in\n"
                + LoopedSource.of(flow, WAYS).getCharContent(true);
        LoopedScopes scopes = new LoopedScopes(flow);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, flow.nodes().size()).boxed().toList());
        Collections.shuffle(numbers, random);
        for (int number : numbers) {
            Kind kind = flow.node(number).kind();
            boolean accessible = kind != Kind.EFFECT && !kind.isInput() && !kind.isOnePass();
            if (flow.node(number).rejected()) {
                assertRejected(at, get(values, "r" + number), scopes.of(number), expected.rejected(number));
            }
            if (accessible && flow.kept().contains(number)) {
                assertThat(LoopPieces.plain(get(values, number)))
                        .as("v" + number + " where " + at)
                        .isEqualTo(expected.all(number));
            } else if (accessible && scopes.of(number) == LoopedFlow.RUN && !flow.isOnDemand(number)) {
                assertThat(content(LoopPieces.plain(get(values, number))))
                        .as("v" + number + " where " + at)
                        .isEqualTo(content(expected.value(number, List.of())));
            }
        }
        boolean rejects = flow.nodes().stream().anyMatch(LoopedFlow.Node::fails);
        LoopPieces.takeCalls().forEach((method, calls) -> {
            List<Long> left = new ArrayList<>(expected.calls().getOrDefault(method, List.of()));
            // A condition of the run that conditions of elements ask as well may be asked again.
            boolean maybeAgain = method.startsWith("m")
                    && flow.node(Integer.parseInt(method.substring(1, method.indexOf('w'))))
                                    .kind()
                            == Kind.CONDITION
                    && scopes.of(Integer.parseInt(method.substring(1, method.indexOf('w')))) == LoopedFlow.RUN;
            for (Long call : calls) {
                assertThat(rejects || maybeAgain || left.remove(call))
                        .as(method + " called for " + call + " where " + at)
                        .isTrue();
            }
        });
        for (int number = 0; number < flow.nodes().size(); number++) {
            if (flow.node(number).kind() == Kind.EFFECT) {
                assertThat(LoopPieces.takeCalls()).doesNotContainKey("m" + number + "w0");
            }
        }
    }

    private static void set(Object sheet, long x, Map<Integer, List<Long>> inputs) throws ReflectiveOperationException {
        for (Method setter : sheet.getClass().getMethods()) {
            if (setter.getReturnType() == sheet.getClass()
                    && setter.getParameterCount() == 1
                    && setter.getParameterTypes()[0] != java.util.function.Consumer.class) {
                setter.setAccessible(true);
                setter.invoke(sheet, given(setter.getParameterTypes()[0], x, inputs));
            }
        }
    }

    private static void assertRun(LoopedFlow flow, Object running, long x, Map<Integer, List<Long>> inputs)
            throws Exception {
        LoopedInterpreter expected = new LoopedInterpreter(flow, x, inputs);
        expected.run();
        LoopPieces.takeCalls();
        Object outputs = start("run", running, x, inputs);
        String at = "x = " + x + ", inputs = " + inputs + " in\n"
                + LoopedSource.of(flow, WAYS).getCharContent(true);

        assertCalls(at, flow, LoopPieces.takeCalls(), expected);
        LoopedScopes scopes = new LoopedScopes(flow);
        for (int number = 0; number < flow.nodes().size(); number++) {
            if (flow.node(number).rejected()) {
                assertRejected(at, get(outputs, "r" + number), scopes.of(number), expected.rejected(number));
            }
            Kind kind = flow.node(number).kind();
            boolean accessible = kind != Kind.EFFECT && !kind.isInput() && !kind.isOnePass();
            if (accessible && flow.kept().contains(number)) {
                assertThat(LoopPieces.plain(get(outputs, number)))
                        .as("v" + number + " where " + at)
                        .isEqualTo(expected.all(number));
            } else if (accessible && scopes.of(number) == LoopedFlow.RUN && !flow.isOnDemand(number)) {
                assertThat(content(LoopPieces.plain(get(outputs, number))))
                        .as("v" + number + " where " + at)
                        .isEqualTo(content(expected.value(number, List.of())));
            }
        }
    }

    /** A run to one value makes the same, and calls nothing else than what leads to it. */
    private static void assertTarget(
            LoopedFlow flow, int number, Object running, long x, Map<Integer, List<Long>> inputs)
            throws ReflectiveOperationException, IOException {
        LoopedInterpreter expected = new LoopedInterpreter(flow, x, inputs);
        expected.run();
        LoopPieces.takeCalls();
        Object made = start("runV" + number, running, x, inputs);
        Map<String, List<Long>> calls = LoopPieces.takeCalls();
        String at = "to v" + number + ", x = " + x + ", inputs = " + inputs + " in\n"
                + LoopedSource.of(flow, WAYS).getCharContent(true);

        Object value = LoopPieces.plain(made);
        if (flow.kept().contains(number)) {
            assertThat(value).as(at).isEqualTo(expected.all(number));
        } else {
            assertThat(content(value)).as(at).isEqualTo(content(expected.value(number, List.of())));
        }
        assertThat(LoopedTargets.methods(flow, number, true)).as(at).containsAll(calls.keySet());
        if (flow.nodes().stream().noneMatch(LoopedFlow.Node::fails)) {
            calls.forEach((method, numbers) -> assertThat(expected.calls().get(method))
                    .as(method + " " + at)
                    .containsAll(numbers));
            for (String method : LoopedTargets.methods(flow, number, false)) {
                int node = Integer.parseInt(method.replaceAll("w.*|\\D", ""));
                if (!flow.isOnDemand(node)) {
                    assertThat(calls.getOrDefault(method, List.of()))
                            .as(method + " " + at)
                            .isEqualTo(expected.calls().getOrDefault(method, List.of()));
                }
            }
        }
    }

    /** Which steps of an element were made before one failed is not looked at, but effects it has none. */
    static void assertCalls(String at, LoopedFlow flow, Map<String, List<Long>> calls, LoopedInterpreter expected) {
        if (flow.nodes().stream().noneMatch(LoopedFlow.Node::fails)) {
            assertThat(calls).as(at).isEqualTo(expected.calls());
            return;
        }
        for (int number = 0; number < flow.nodes().size(); number++) {
            if (flow.node(number).kind() == Kind.EFFECT) {
                String method = "m" + number + "w0";
                assertThat(calls.getOrDefault(method, List.of()))
                        .as(method + " where " + at)
                        .isEqualTo(expected.calls(number, method));
            }
        }
    }

    static void assertRejected(String at, Object rejected, int scope, List<List<Long>> expected) {
        List<?> each = scope == LoopedFlow.RUN
                ? rejected instanceof Optional<?> optional ? optional.stream().toList() : List.of(rejected)
                : (List<?>) rejected;
        assertThat(each.stream().map(list -> places((List<?>) list)).toList())
                .as("rejected where " + at)
                .isEqualTo(expected);
    }

    static List<Long> places(List<?> rejected) {
        return rejected.stream().map(each -> ((Rejected<?>) each).index()).toList();
    }

    /** What is absent and an empty {@code Optional} look the same. */
    static Object content(Object value) {
        return value instanceof Optional<?> optional ? optional.isEmpty() ? "nothing" : content(optional.get()) : value;
    }

    private static Object get(Object outputs, int number) throws ReflectiveOperationException {
        return get(outputs, "v" + number);
    }

    private static Object get(Object outputs, String name) throws ReflectiveOperationException {
        Method accessor = outputs.getClass().getMethod(name);
        accessor.setAccessible(true);
        return accessor.invoke(outputs);
    }

    private static Object start(String way, Object running, long x, Map<Integer, List<Long>> inputs)
            throws ReflectiveOperationException {
        Method run = Stream.of(running.getClass().getMethods())
                .filter(method -> method.getName().equals(way)
                        && Stream.of(method.getParameterTypes())
                                .noneMatch(type -> java.util.stream.BaseStream.class.isAssignableFrom(type)))
                .findFirst()
                .orElseThrow();
        Object[] arguments = Stream.of(run.getParameterTypes())
                .map(type -> given(type, x, inputs))
                .toArray();
        return run.invoke(running, arguments);
    }

    private static Object given(Class<?> type, long x, Map<Integer, List<Long>> inputs) {
        if (type == long.class) {
            return x;
        }
        return type.isArray()
                ? inputs.get(0).stream().mapToLong(Long::longValue).toArray()
                : inputs.get(1);
    }
}
