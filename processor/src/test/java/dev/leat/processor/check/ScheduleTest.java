package dev.leat.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScheduleTest {
    @Test
    void independentStepsKeepTheirOrder() {
        assertThat(Schedule.of(List.of(List.of(), List.of(), List.of()))).containsExactly(0, 1, 2);
    }

    @Test
    void stepWaitsForWhatItNeedsAndNoLonger() {
        List<List<Integer>> needs = List.of(List.of(3), List.of(), List.of(0), List.of(), List.of());

        assertThat(Schedule.of(needs)).containsExactly(1, 3, 0, 2, 4);
    }

    @Test
    void valueTakenTwiceIsWaitedForOnce() {
        assertThat(Schedule.of(List.of(List.of(1, 1), List.of()))).containsExactly(1, 0);
    }

    @Test
    void everyStepComesAfterThoseItNeedsAndNoSmallerOneWasReady() {
        long seed = Long.getLong("leat.seed", System.nanoTime());
        System.out.println("Random schedules: -Dleat.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Integer> shuffled = new ArrayList<>(java.util.stream.IntStream.range(0, 1 + random.nextInt(60))
                    .boxed()
                    .toList());
            java.util.Collections.shuffle(shuffled, random);
            List<List<Integer>> needs = new ArrayList<>();
            shuffled.forEach(any -> needs.add(new ArrayList<>()));
            for (int i = 1; i < shuffled.size(); i++) {
                for (int n = random.nextInt(4); n > 0; n--) {
                    needs.get(shuffled.get(i)).add(shuffled.get(random.nextInt(i)));
                }
            }

            List<Integer> order = Schedule.of(needs);

            assertThat(order).containsExactlyInAnyOrderElementsOf(shuffled);
            for (int i = 0; i < order.size(); i++) {
                List<Integer> before = order.subList(0, i);
                assertThat(before).containsAll(needs.get(order.get(i)));
                for (int skipped = 0; skipped < order.get(i); skipped++) {
                    assertThat(before.contains(skipped) || !before.containsAll(needs.get(skipped)))
                            .isTrue();
                }
            }
        }
    }
}
