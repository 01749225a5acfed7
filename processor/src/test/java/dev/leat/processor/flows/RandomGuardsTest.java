package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.processor.flows.GuardedWay.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever guards a flow has, it makes and calls what a naive interpreter makes and calls, replaced or not. */
final class RandomGuardsTest {
    private static final int FLOWS = Integer.getInteger("leat.flows", 24);
    private static final int RUNS = 12;
    private static final long SEED = Long.getLong("leat.seed", 20_000);

    @Test
    void runAgreesWithANaiveInterpreter() throws Exception {
        Map<String, GuardedFlow> flows = new LinkedHashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            GuardedFlow flow = RandomGuards.flow("Guarded" + i, size(i), SEED + i);
            flows.put("Guarded" + i, flow);
            sources.addAll(GuardedSource.of(flow));
        }
        ClassLoader loader = CompiledFlow.of(sources).load();

        for (GuardedFlow flow : flows.values()) {
            Random random = new Random(SEED);
            agree(flow, new GuardedRun(loader, flow, Map.of()), Map.of(), random);
            Map<String, Object> replaced = RandomGuards.replacements(flow, random);
            if (!replaced.isEmpty()) {
                agree(flow, new GuardedRun(loader, flow, replaced), replaced, random);
            }
        }
    }

    /** Mostly a few values, which are easy to look at, and some that make chunks. */
    private static int size(int flow) {
        return switch (flow % 8) {
            case 6 -> 30 + flow * 2;
            case 7 -> 300 - flow;
            default -> 1 + flow % 16;
        };
    }

    private static void agree(GuardedFlow flow, GuardedRun compiled, Map<String, Object> replaced, Random random) {
        GuardedInterpreter interpreter = new GuardedInterpreter(flow, replaced);
        for (int run = 0; run < RUNS; run++) {
            Map<String, Object> inputs = RandomGuards.inputs(random);
            Answers expected = interpreter.all(inputs);
            Answers got = compiled.all(inputs);
            String name = flow.name() + " of " + inputs + " replacing " + replaced;

            assertThat(differences(got.values(), expected.values())).as(name).isEmpty();
            assertThat(String.join("\n", withoutTally(got.calls())))
                    .as("calls of " + name)
                    .isEqualTo(String.join("\n", expected.calls()));
            assertThat(got.opened()).as("tallies of " + name).isEqualTo(expected.opened());
            assertThat(got.calls())
                    .as("tallies of " + name)
                    .filteredOn("close"::equals)
                    .hasSameSizeAs(got.calls().stream().filter("open"::equals).toList());
            assertThat(got.fired().stream()
                            .filter(fired -> !replaced.containsKey(fired.substring(0, fired.indexOf(' ')))))
                    .as("fired of " + name)
                    .isEqualTo(expected.fired());
        }
    }

    private static List<String> differences(Map<String, String> got, Map<String, String> expected) {
        return expected.entrySet().stream()
                .filter(each -> !each.getValue().equals(got.get(each.getKey())))
                .map(each -> each + " but was " + got.get(each.getKey()))
                .toList();
    }

    private static List<String> withoutTally(List<String> calls) {
        return calls.stream()
                .filter(call -> !call.equals("open") && !call.equals("close"))
                .toList();
    }
}
