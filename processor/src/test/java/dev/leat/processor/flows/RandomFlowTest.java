package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever the shape of a flow, {@code run} gives what its steps give one by one, replaced or not. */
final class RandomFlowTest {
    private static final int FLOWS = 60;

    @Test
    void runAgreesWithComputingStepByStep() throws Exception {
        long seed = Long.getLong("leat.seed", System.nanoTime());
        System.out.println("Random flows: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        Map<String, RandomFlow> flows = new HashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < FLOWS; i++) {
            int size = 1 + random.nextInt(random.nextBoolean() ? 12 : 150);
            RandomFlow flow = new RandomFlow("Random" + i, size, 1 + random.nextInt(size), random.nextLong());
            flows.put("Random" + i, flow);
            sources.add(flow.source(""));
        }
        ClassLoader loader = CompiledFlow.of(sources).load();

        for (Map.Entry<String, RandomFlow> entry : flows.entrySet()) {
            RandomFlow flow = entry.getValue();
            RunningFlow running = new RunningFlow(loader, entry.getKey(), flow);
            Map<Integer, Object> replaced = new HashMap<>();
            for (int i = 0; i < flow.size(); i++) {
                if (random.nextInt(5) == 0) {
                    replaced.put(i, flow.valueFor(i, random.nextLong()));
                }
            }
            int x = random.nextInt();
            long y = random.nextLong();

            assertThat(running.run(x, y)).as(entry.getKey()).isEqualTo(flow.compute(x, y, Map.of()));
            assertThat(running.replacing(replaced).run(x, y))
                    .as(entry.getKey() + " replaced")
                    .isEqualTo(flow.compute(x, y, replaced));
        }
    }
}
