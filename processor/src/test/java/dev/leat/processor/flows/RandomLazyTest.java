package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever the shape of a flow, lazy values and targets are what {@code run} makes, by no step more than needed. */
final class RandomLazyTest {
    private static final int FLOWS = 20;
    private static final int TARGETS = 3;

    private record Flow(String name, RandomFlow declared, List<Integer> targets) {
        JavaFileObject source() {
            String names = targets.stream().map(target -> "\"v" + target + "\"").collect(Collectors.joining(", "));
            return declared.source("lazy = true, targets = {" + names + "}");
        }
    }

    @Test
    void askingMakesWhatIsNeededAndNothingElse() throws Exception {
        long seed = Long.getLong("leat.seed", System.nanoTime());
        System.out.println("Random lazy flows: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        List<Flow> flows =
                IntStream.range(0, FLOWS).mapToObj(i -> flow(i, random)).toList();
        CompiledFlow compiled = CompiledFlow.of(flows.stream().map(Flow::source).toList());
        ClassLoader loader = compiled.load();
        for (Flow flow : flows) {
            int x = random.nextInt();
            long y = random.nextLong();
            RunningFlow running = new RunningFlow(loader, flow.name(), flow.declared());

            assertLazyAgrees(flow, running, x, y, random);
            assertTargetsAgree(flow, running, x, y);
            assertReplacementsHold(flow, running, x, y, random);
            assertFailuresAreKept(flow, running, x, y, random);
        }
        String generated = String.join("\n", compiled.generated().values());
        assertThat(generated.contains("implements Demand.Steps"))
                .as("one in a loop")
                .isTrue();
        assertThat(generated.contains("final class Steps1 {"))
                .as("one in parts")
                .isTrue();
    }

    /** Small ones, long ones, and now and then one that is too deep for calls. */
    private static Flow flow(int number, Random random) {
        String name = "Lazy" + number;
        boolean deep = number % 10 == 0;
        int size = deep ? 300 : 1 + random.nextInt(number % 2 == 0 ? 12 : 150);
        RandomFlow declared = deep
                ? RandomFlow.chain(name, size, random.nextLong())
                : new RandomFlow(name, size, 1 + random.nextInt(size), random.nextLong());
        List<Integer> targets = random.ints(0, size)
                .distinct()
                .limit(Math.min(size, TARGETS))
                .boxed()
                .toList();
        return new Flow(name, declared, targets);
    }

    private static List<Integer> shuffled(Flow flow, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, flow.declared().size()).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static void assertLazyAgrees(Flow flow, RunningFlow running, int x, long y, Random random)
            throws ReflectiveOperationException {
        List<Object> values = flow.declared().compute(x, y, Map.of());
        Set<Integer> needed = new TreeSet<>();
        List<Integer> ran = new ArrayList<>();
        Object lazy = running.lazy(x, y);
        for (int asked : shuffled(flow, random)) {
            needed.addAll(flow.declared().ancestors(asked));

            assertThat(RunningFlow.ask(lazy, asked))
                    .as("%s v%s", flow.name(), asked)
                    .isEqualTo(values.get(asked));
            assertThat(RunningFlow.ask(lazy, asked)).isEqualTo(values.get(asked));

            ran.addAll(running.runs());
            Collections.sort(ran);
            assertThat(ran).as("%s v%s", flow.name(), asked).isEqualTo(List.copyOf(needed));
        }
    }

    private static void assertTargetsAgree(Flow flow, RunningFlow running, int x, long y)
            throws ReflectiveOperationException {
        List<Object> values = flow.declared().compute(x, y, Map.of());
        for (int target : flow.targets()) {
            assertThat(running.target(target, x, y)).isEqualTo(values.get(target));
            assertThat(running.runs().stream().sorted().toList())
                    .isEqualTo(List.copyOf(flow.declared().ancestors(target)));
        }
    }

    private static void assertReplacementsHold(Flow flow, RunningFlow running, int x, long y, Random random)
            throws ReflectiveOperationException {
        Map<Integer, Object> replaced = new HashMap<>();
        for (int i = 0; i < flow.declared().size(); i++) {
            if (random.nextInt(5) == 0) {
                replaced.put(i, flow.declared().valueFor(i, random.nextLong()));
            }
        }
        List<Object> values = flow.declared().compute(x, y, replaced);
        RunningFlow replacing = running.replacing(replaced);
        for (int target : flow.targets()) {
            assertThat(replacing.target(target, x, y)).isEqualTo(values.get(target));
        }
        running.runs();
        Object lazy = replacing.lazy(x, y);
        for (int asked : shuffled(flow, random)) {
            assertThat(RunningFlow.ask(lazy, asked)).isEqualTo(values.get(asked));
        }
        assertThat(running.runs()).doesNotHaveDuplicates().noneMatch(replaced::containsKey);
    }

    private static void assertFailuresAreKept(Flow flow, RunningFlow running, int x, long y, Random random)
            throws ReflectiveOperationException {
        List<Object> values = flow.declared().compute(x, y, Map.of());
        int failing = random.nextInt(flow.declared().size());
        Set<Throwable> failures = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        Set<Integer> needed = new HashSet<>();
        running.fail(failing);
        Object lazy = running.lazy(x, y);
        for (int asked : shuffled(flow, random)) {
            Set<Integer> ancestors = flow.declared().ancestors(asked);
            if (ancestors.contains(failing)) {
                for (int time = 0; time < 2; time++) {
                    failures.add(
                            catchThrowableOfType(InvocationTargetException.class, () -> RunningFlow.ask(lazy, asked))
                                    .getCause());
                }
            } else {
                needed.addAll(ancestors);
                assertThat(RunningFlow.ask(lazy, asked)).isEqualTo(values.get(asked));
            }
        }
        running.fail(-1);
        assertThat(failures)
                .as(flow.name())
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessage("step " + failing));
        assertThat(running.runs()).doesNotHaveDuplicates().contains(failing).containsAll(needed);
    }
}
