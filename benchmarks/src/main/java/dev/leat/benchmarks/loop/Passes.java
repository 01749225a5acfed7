package dev.leat.benchmarks.loop;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.stream.IntStream;

/** Two folds, the second of which needs the first of all elements: two passes. */
final class Passes implements Workload {
    private final Passes_DistancesFlow flow = new Passes_DistancesFlow();
    private final int[] numbers;

    Passes(int count) {
        numbers = IntStream.range(0, count).toArray();
    }

    /** For all numbers. */
    @Flow
    static final class Distances {
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
        static long distance(int cost, @Last long sum) {
            return (sum ^ cost) & 0xFFFF;
        }

        @Initial("distances")
        static long none() {
            return 0;
        }

        @Processor
        static long distances(@Previous long distances, long distance) {
            return distances + distance;
        }

        @Processor
        static long total(@Last long distances) {
            return distances;
        }
    }

    @Override
    public Object leat() {
        return flow.run(numbers).total();
    }

    @Override
    public Object byHand() {
        int[] costs = new int[numbers.length];
        long sum = Distances.nothing();
        for (int i = 0; i < numbers.length; i++) {
            costs[i] = Distances.cost(numbers[i]);
            sum = Distances.sum(sum, costs[i]);
        }
        long distances = Distances.none();
        for (int cost : costs) {
            distances = Distances.distances(distances, Distances.distance(cost, sum));
        }
        return Distances.total(distances);
    }

    @Override
    public Object stream() {
        int[] costs = IntStream.of(numbers).map(Distances::cost).toArray();
        long sum = IntStream.of(costs).asLongStream().sum();
        return IntStream.of(costs)
                .mapToLong(cost -> Distances.distance(cost, sum))
                .sum();
    }
}
