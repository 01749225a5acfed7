package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever loops a flow has, its sessions give what a naive interpreter gives, run after run and after resuming. */
final class RandomStateTest {
    private static final int FLOWS = 25;
    private static final int RUNS = 6;

    /**
     * A value.
     *
     * @param takes earlier values, of this run
     * @param before any values, of the run before
     */
    private record Node(boolean primitive, List<Integer> takes, List<Integer> before, boolean input) {}

    @Test
    void sessionsAgreeWithANaiveInterpreter() throws Exception {
        long seed = Long.getLong("leat.seed", System.nanoTime());
        System.out.println("Random loops: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        Map<String, List<Node>> flows = new LinkedHashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            List<Node> nodes = nodes(1 + random.nextInt(random.nextBoolean() ? 10 : 120), random);
            flows.put("Loops" + i, nodes);
            sources.add(source("Loops" + i, nodes, random));
        }
        ClassLoader loader = CompiledFlow.of(sources).load();

        for (Map.Entry<String, List<Node>> flow : flows.entrySet()) {
            assertAgree(loader, flow.getKey(), flow.getValue(), random);
        }
    }

    private static List<Node> nodes(int size, Random random) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int index = i;
            List<Integer> takes = i == 0
                    ? List.of()
                    : random.ints(random.nextInt(3), 0, index)
                            .distinct()
                            .boxed()
                            .toList();
            List<Integer> before = random.nextInt(4) == 0
                    ? random.ints(1 + random.nextInt(2), 0, size)
                            .distinct()
                            .boxed()
                            .toList()
                    : List.of();
            nodes.add(new Node(random.nextBoolean(), takes, before, random.nextInt(4) == 0));
        }
        // One loop and one input at least.
        nodes.set(0, new Node(true, List.of(), List.of(size - 1), true));
        return nodes;
    }

    private static List<Integer> kept(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.before().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static JavaFileObject source(String name, List<Node> nodes, Random random) {
        List<String> methods = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            methods.add(method(i, nodes));
        }
        kept(nodes)
                .forEach(value -> methods.add("@Initial(\"v%d\") static %s first%d() { return %dL; }"
                        .formatted(value, type(nodes.get(value)), value, first(value))));
        java.util.Collections.shuffle(methods, random);
        return JavaFileObjects.forSourceString(name, """
                import dev.leat.*;

                @Flow
                public class %s {
                  static long mix(long... values) {
                    long mixed = 7;
                    for (long value : values) {
                      mixed = mixed * 31 + value;
                    }
                    return mixed;
                  }
                %s
                }
                """.formatted(name, String.join("\n", methods)));
    }

    private static String type(Node node) {
        return node.primitive() ? "long" : "Long";
    }

    private static long first(int value) {
        return value * 1_000_003L;
    }

    private static String method(int index, List<Node> nodes) {
        Node node = nodes.get(index);
        List<String> parameters = new ArrayList<>();
        List<String> mixed = new ArrayList<>(List.of(index + "L"));
        node.takes().forEach(taken -> {
            parameters.add(type(nodes.get(taken)) + " v" + taken);
            mixed.add("v" + taken);
        });
        node.before().forEach(taken -> {
            parameters.add("@Previous @From(\"v%d\") long before%d".formatted(taken, taken));
            mixed.add("before" + taken);
        });
        if (node.input()) {
            parameters.add("@Input long x");
            mixed.add("x");
        }
        return "@Processor static %s v%d(%s) { return mix(%s); }"
                .formatted(type(node), index, String.join(", ", parameters), String.join(", ", mixed));
    }

    private static void assertAgree(ClassLoader loader, String name, List<Node> nodes, Random random) throws Exception {
        Class<?> type = loader.loadClass(name + "Flow");
        Object flow = type.getMethod("create").invoke(null);
        Object session = type.getMethod("open").invoke(flow);
        Map<Integer, Long> state = new LinkedHashMap<>();
        kept(nodes).forEach(value -> state.put(value, first(value)));
        for (int run = 0; run < RUNS; run++) {
            long x = random.nextLong();
            List<Long> expected = interpret(nodes, state, x);
            assertThat(run(session, nodes.size(), x)).as(name + ", run " + run).isEqualTo(expected);
            state.replaceAll((value, before) -> expected.get(value));
            if (random.nextBoolean()) {
                Object saved = session.getClass().getMethod("state").invoke(session);
                session = type.getMethod("resume", saved.getClass()).invoke(flow, saved);
            }
        }
    }

    private static List<Long> interpret(List<Node> nodes, Map<Integer, Long> state, long x) {
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            long mixed = 7 * 31 + i;
            for (int taken : node.takes()) {
                mixed = mixed * 31 + values.get(taken);
            }
            for (int taken : node.before()) {
                mixed = mixed * 31 + state.get(taken);
            }
            values.add(node.input() ? mixed * 31 + x : mixed);
        }
        return values;
    }

    private static List<Long> run(Object session, int size, long x) throws ReflectiveOperationException {
        Method run = session.getClass().getMethod("run", long.class);
        Object outputs = run.invoke(session, x);
        return IntStream.range(0, size).mapToObj(i -> value(outputs, "v" + i)).collect(Collectors.toList());
    }

    private static Long value(Object outputs, String name) {
        try {
            return (Long) outputs.getClass().getMethod(name).invoke(outputs);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
