package dev.leat.benchmarks.loop;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.IntStream;

/** A loop within a loop: rows of ten numbers, a fold for each row and one for all rows. */
final class Nested implements Workload {
    private static final int ROW = 10;

    private final Nested_GridFlow flow = new Nested_GridFlow();
    private final List<int[]> rows;

    Nested(int count) {
        rows = IntStream.range(0, count / ROW)
                .mapToObj(row -> IntStream.range(row, row + ROW).toArray())
                .toList();
    }

    /** For all rows. */
    @Flow
    static final class Grid {
        @Processor
        static int[] cells(@Input @Each("rows") int[] row) {
            return row;
        }

        @Processor
        static int cost(@Each("cells") int cell) {
            return cell * 31 + 7;
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, int cost) {
            return sum + cost;
        }

        @Initial("mixed")
        static long unmixed() {
            return 1;
        }

        @Processor
        static long mixed(@Previous long mixed, @Last long sum) {
            return mixed * 31 + sum;
        }

        @Processor
        static long total(@Last long mixed) {
            return mixed;
        }
    }

    @Override
    public Object leat() {
        return flow.run(rows).total();
    }

    @Override
    public Object byHand() {
        long mixed = Grid.unmixed();
        for (int[] row : rows) {
            long sum = Grid.nothing();
            for (int cell : Grid.cells(row)) {
                sum = Grid.sum(sum, Grid.cost(cell));
            }
            mixed = Grid.mixed(mixed, sum);
        }
        return Grid.total(mixed);
    }

    @Override
    public Object stream() {
        return rows.stream()
                .mapToLong(
                        row -> IntStream.of(row).map(Grid::cost).asLongStream().sum())
                .reduce(Grid.unmixed(), Grid::mixed);
    }
}
