package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Sample;
import dev.leat.Way;
import dev.leat.When;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Benchmarks of flows with loops: the run, and processors by themselves, of elements by the first of them. */
final class Benchmarked {
    record Item(int price, int count) {}

    record Receipt(String number, List<Item> items) {}

    @Flow(ways = Way.BENCHMARK, keep = "odd")
    static final class Till {
        @Sample("receipts")
        static List<Receipt> receipts() {
            return List.of(new Receipt("A", List.of(new Item(300, 2), new Item(900, 1))), new Receipt("B", List.of()));
        }

        @Sample("more")
        static int more() {
            return 10;
        }

        @Sample("numbers")
        static int[] numbers() {
            return new int[] {7, 2};
        }

        @Processor
        static List<Item> items(@Each("receipts") @Input Receipt receipt) {
            return receipt.items();
        }

        @Processor
        static int cost(@Each("items") Item item, @Input int more) {
            return item.price() * item.count() + more;
        }

        @Initial("sum")
        static int nothing() {
            return 1;
        }

        @Processor
        static int sum(@Previous int sum, int cost) {
            return sum + cost;
        }

        @Processor
        static int running(int sum) {
            return sum;
        }

        @Processor
        static String slip(@Each("receipts") @Input Receipt receipt, @Last int sum) {
            return receipt.number() + sum;
        }

        @Processor
        static String report(
                @All("slip") List<String> slips, @All("cost") int[] costs, @All("running") Set<Integer> sums) {
            return slips + " " + costs.length + " " + sums;
        }

        @Initial("total")
        static int none() {
            return 0;
        }

        @Per
        @Processor
        static int total(@Previous int total, int cost) {
            return total + cost;
        }

        @Processor
        static int end(@Last int total) {
            return total;
        }

        @Processor
        static boolean isOdd(@Input @Each("numbers") int number) {
            return number % 2 == 1;
        }

        @When("isOdd")
        @Processor
        static int odd(@Input @Each("numbers") int number) {
            return number;
        }

        @Processor
        static String first(@First Optional<Integer> odd) {
            return "" + odd;
        }

        @Processor
        static Map<String, Integer> stock(@Input int more) {
            return Map.of("tea", more);
        }

        @Processor
        static int left(@Each("stock") Map.Entry<String, Integer> entry) {
            return entry.getValue();
        }

        @Processor
        static Stream<Integer> once(@Input int more) {
            return Stream.of(more);
        }

        @Processor
        static int one(@Each("once") int number) {
            return number;
        }

        @Processor
        static int ones(@All("one") List<Integer> ones, String report, @All("left") List<Optional<Integer>> left) {
            return ones.size() + report.length() + left.size();
        }

        @Processor
        static void told(int cost, String report) {
            Diary.note("told");
        }
    }

    private static Benchmarked_TillFlowStepsBenchmark steps() throws Exception {
        Benchmarked_TillFlowStepsBenchmark steps = new Benchmarked_TillFlowStepsBenchmark();
        steps.sample = "receipts+more+numbers";
        steps.prepare();
        return steps;
    }

    static void benchmark_L16_timesTheWholeRun() throws Exception {
        Benchmarked_TillFlowBenchmark benchmark = new Benchmarked_TillFlowBenchmark();
        benchmark.sample = "receipts+more+numbers";
        benchmark.prepare();
        Benchmarked_TillFlow.Outputs outputs = (Benchmarked_TillFlow.Outputs) benchmark.run();
        assertThat(outputs.odd()).containsExactly(7);
        assertThat(outputs.end()).isEqualTo(1520);
        assertThat(Diary.read()).isNotEmpty();
    }

    static void benchmark_L16_timesProcessorsOfTheFirstElement() throws Exception {
        Benchmarked_TillFlowStepsBenchmark steps = steps();
        assertThat(steps.items()).isEqualTo(List.of(new Item(300, 2), new Item(900, 1)));
        assertThat(steps.cost()).isEqualTo(610);
        assertThat(steps.sum()).isEqualTo(611);
        assertThat(steps.running()).isEqualTo(611);
        assertThat(steps.total()).isEqualTo(610);
        assertThat(steps.isOdd()).isTrue();
        assertThat(steps.left()).isEqualTo(10);
        Diary.read();
    }

    static void benchmark_L16_timesProcessorsOfTheRunByWhatLoopsMake() throws Exception {
        Benchmarked_TillFlowStepsBenchmark steps = steps();
        assertThat(steps.report()).isEqualTo("[A1521, B1] 2 [611, 1521]");
        assertThat(steps.end()).isEqualTo(1520);
        assertThat(steps.ones()).isEqualTo(1 + "[A1521, B1] 2 [611, 1521]".length() + 1);
        Diary.read();
    }

    static void benchmark_L16_L11_timesNoEffectsGuardsOrWhatCanBeReadOnce() {
        assertThat(Stream.of(Benchmarked_TillFlowStepsBenchmark.class.getMethods())
                        .map(Method::getName))
                .contains("stock", "left")
                .doesNotContain("told", "odd", "once", "one", "first", "slip");
    }

    @Flow(ways = Way.BENCHMARK, replaceable = false)
    static final class Empty {
        @Sample("numbers")
        static int[] none() {
            return new int[0];
        }

        @Processor
        static int twice(@Input @Each("numbers") int number) {
            return 2 * number;
        }

        @Processor
        static int count(@All("twice") List<Integer> all) {
            return all.size();
        }
    }

    static void benchmark_L16_elementsNeedASampleThatHasOne() {
        Benchmarked_EmptyFlowStepsBenchmark steps = new Benchmarked_EmptyFlowStepsBenchmark();
        steps.sample = "none";
        assertThatThrownBy(steps::prepare)
                .isInstanceOfAny(NoSuchElementException.class, ArrayIndexOutOfBoundsException.class);
    }

    private Benchmarked() {}
}
