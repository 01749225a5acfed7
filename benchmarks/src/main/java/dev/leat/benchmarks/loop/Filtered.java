package dev.leat.benchmarks.loop;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.stream.IntStream;

/** Two of five numbers, as if by chance, and their sum. */
final class Filtered implements Workload {
    private final Filtered_SomeFlow flow = new Filtered_SomeFlow();
    private final int[] numbers;

    Filtered(int count) {
        numbers = IntStream.range(0, count).map(i -> (i * 0x9E3779B9) >>> 8).toArray();
    }

    /** For all numbers. */
    @Flow
    static final class Some {
        @Processor
        static boolean wanted(@Input @Each("numbers") int number) {
            return number % 5 < 2;
        }

        @When("wanted")
        @Processor
        static int cost(@Input @Each("numbers") int number) {
            return number * 31 + 7;
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, int cost) {
            return sum + cost;
        }

        @Processor
        static long total(@Last long sum) {
            return sum;
        }
    }

    @Override
    public Object leat() {
        return flow.run(numbers).total();
    }

    @Override
    public Object byHand() {
        long sum = Some.nothing();
        for (int number : numbers) {
            if (Some.wanted(number)) {
                sum = Some.sum(sum, Some.cost(number));
            }
        }
        return Some.total(sum);
    }

    @Override
    public Object stream() {
        return IntStream.of(numbers)
                .filter(Some::wanted)
                .map(Some::cost)
                .asLongStream()
                .sum();
    }
}
