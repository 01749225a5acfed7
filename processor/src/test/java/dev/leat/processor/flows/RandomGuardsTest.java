package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.flows.GuardedFlow.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a flow is made of: in all ways to run it, it makes what a naive interpreter makes, calls the processors that
 * must be called and no others, and fails as it must, replaced or not.
 */
final class RandomGuardsTest {
    private static final int FLOWS = Integer.getInteger("leat.flows", 32);
    private static final int RUNS = 12;
    private static final int ACTIONS = 300;
    private static final long SEED = Long.getLong("leat.seed", 20_000);

    private static final List<GuardedFlow> DECLARED = IntStream.range(0, FLOWS)
            .mapToObj(i -> RandomGuards.flow("Guarded" + i, size(i), reach(i), SEED + i))
            .toList();
    private static CompiledFlow compiled;
    private static ClassLoader loader;

    /** One flow with and without replacements. */
    private interface Check {
        void accept(
                String name, GuardedRules rules, RunningGuards running, Map<String, Object> replaced, Random random);
    }

    @BeforeAll
    static void compile() {
        List<JavaFileObject> sources = new ArrayList<>();
        DECLARED.forEach(flow -> sources.addAll(GuardedSource.of(flow)));
        compiled = CompiledFlow.of(sources, "-parameters");
        loader = compiled.load();
    }

    /** Mostly a few values, which are easy to look at, and some that make chunks. */
    private static int size(int flow) {
        return switch (flow % 8) {
            case 5 -> 20 + flow % 100;
            case 6 -> 30 + flow * 2 % 200;
            case 7 -> 300 - flow % 100;
            default -> 1 + flow % 16;
        };
    }

    /** Far enough for chunks to take from earlier ones, or so near that the flow is too deep for nested calls. */
    private static int reach(int flow) {
        return switch (flow % 16) {
            case 7 -> RandomGuards.CHAINED;
            case 14, 15 -> 1_000;
            default -> 40;
        };
    }

    private static void forAll(Check check) throws ReflectiveOperationException {
        for (GuardedFlow flow : DECLARED) {
            Random random = new Random(SEED * 31 + flow.name().hashCode());
            GuardedRules rules = new GuardedRules(flow);
            check.accept(flow.name(), rules, new RunningGuards(loader, flow, Map.of()), Map.of(), random);
            Map<String, Object> replaced = RandomGuards.replacements(flow, random);
            if (!replaced.isEmpty()) {
                RunningGuards running = new RunningGuards(loader, flow, replaced);
                check.accept(flow.name() + " replacing " + replaced, rules, running, replaced, random);
            }
        }
    }

    @Test
    void runMakesAll() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            for (int run = 0; run < RUNS; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                GuardedWay expected = GuardedInterpreter.run(rules, replaced, inputs);
                RunningWay got = running.run(inputs);
                List<String> calls = got.calls();
                String at = name + " of " + inputs;

                assertCalls(at, calls, expected.calls(), got.failed() && rules.takesTallyAlways());
                for (Value value : rules.order()) {
                    assertThat(got.ask(value.name()))
                            .as(value.name() + " in " + at)
                            .isEqualTo(expected.ask(value.name()));
                }
                assertThat(got.fired().stream()
                                .filter(fired -> !replaced.containsKey(fired.substring(0, fired.indexOf(' ')))))
                        .as(at)
                        .isEqualTo(expected.fired());
            }
        });
    }

    @Test
    void targetMakesWhatLeadsToItsValue() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            for (String target : rules.flow().targets()) {
                for (int run = 0; run < RUNS; run++) {
                    Map<String, Object> inputs = RandomGuards.inputs(random);
                    GuardedWay expected = GuardedInterpreter.target(rules, replaced, inputs, target);
                    RunningWay got = running.target(target, inputs);
                    List<String> calls = got.calls();
                    String at = target + " in " + name + " of " + inputs;

                    assertThat(got.ask(target)).as(at).isEqualTo(expected.ask(target));
                    assertCalls(at, calls, expected.calls(), got.failed() && rules.takesTallyAlways());
                }
            }
        });
    }

    @Test
    void lazyMakesWhatIsAskedFor() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            for (int run = 0; run < RUNS; run++) {
                Map<String, Object> inputs = RandomGuards.inputs(random);
                GuardedWay expected = GuardedInterpreter.lazy(rules, replaced, inputs);
                GuardedWay got = running.lazy(inputs);
                for (String value : some(rules, random)) {
                    String at = value + " in " + name + " of " + inputs;

                    assertThat(got.ask(value)).as(at).isEqualTo(expected.ask(value));
                    assertThat(got.calls()).as(at).isEqualTo(expected.calls());
                }
                expected.close();
                got.close();
                assertThat(got.calls()).as(name).isEqualTo(expected.calls());
            }
        });
        String generated = String.join("\n", compiled.generated().values());
        assertThat(generated.contains("implements Demand.Steps"))
                .as("one in a loop")
                .isTrue();
        assertThat(generated.contains("final class Steps1 {"))
                .as("one in parts")
                .isTrue();
    }

    /** Some values in any order, some of them twice. */
    private static List<String> some(GuardedRules rules, Random random) {
        List<String> names =
                new ArrayList<>(rules.order().stream().map(Value::name).toList());
        names.addAll(names);
        Collections.shuffle(names, random);
        return names.subList(0, 1 + random.nextInt(names.size()));
    }

    @Test
    void sheetMakesWhatAChangeReachesAndSomebodyWants() throws Exception {
        forAll((name, rules, running, replaced, random) -> {
            GuardedSheet expected = new GuardedSheetModel(rules, replaced);
            GuardedSheet got = running.sheet();
            for (int action = 0; action < ACTIONS; action++) {
                SheetAction next = SheetAction.any(rules, random);
                String at = "action " + action + ", " + next + ", in " + name;

                assertThat(next.on(got)).as(at).isEqualTo(next.on(expected));
                assertThat(got.told()).as(at).isEqualTo(expected.told());
                assertThat(differences(got.calls(), expected.calls())).as(at).isEmpty();
            }
        });
    }

    /** Of calls whose order is the sheet's own affair. */
    private static List<String> differences(List<String> got, List<String> expected) {
        List<String> differences = new ArrayList<>();
        List<String> missing = new ArrayList<>(expected);
        got.stream().filter(call -> !missing.remove(call)).forEach(call -> differences.add("superfluous " + call));
        missing.forEach(call -> differences.add("missing " + call));
        return differences;
    }

    /** @param early whether the object that is made for the run may have been opened before it was needed */
    private static void assertCalls(String at, List<String> got, List<String> expected, boolean early) {
        assertThat(withoutTally(got)).as(at).isEqualTo(withoutTally(expected));
        int opened = Collections.frequency(got, "open");
        assertThat(opened)
                .as("opened in " + at)
                .isEqualTo(early ? Math.min(opened, 1) : Collections.frequency(expected, "open"));
        assertThat(Collections.frequency(got, "close")).as("closed in " + at).isEqualTo(opened);
    }

    private static List<String> withoutTally(List<String> calls) {
        return calls.stream()
                .filter(call -> !call.equals("open") && !call.equals("close"))
                .toList();
    }
}
