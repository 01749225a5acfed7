package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;
import java.util.Optional;

/** A loop over nothing at all is not a loop over no elements. */
final class K31 {
    @Flow(
            keep = {"size", "end"},
            replaceable = false)
    static final class Guarded {
        @Processor
        static List<List<Integer>> boxes(@Input int n) {
            return List.of(List.of(1, 2), List.of(), List.of(n));
        }

        @Processor
        static boolean full(@Each("boxes") List<Integer> box) {
            return !box.isEmpty();
        }

        @When("full")
        @Processor
        static List<Integer> things(@Each("boxes") List<Integer> box) {
            return box;
        }

        @Processor
        static int twice(@Each("things") int thing) {
            return 2 * thing;
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, int twice) {
            return sum + twice;
        }

        @Processor
        static int size(@Each("boxes") List<Integer> box, @All("twice") List<Integer> all) {
            return Diary.note("size", all.size());
        }

        @Processor
        static String end(@Each("boxes") List<Integer> box, @Last Optional<Integer> sum) {
            return sum.map(s -> "" + s).orElse("none");
        }

        @Processor
        static List<Integer> all(@All("twice") List<Integer> all) {
            return all;
        }
    }

    @Flow(
            keep = {"size", "end"},
            replaceable = false)
    static final class Unguarded {
        @Processor
        static List<List<Integer>> boxes(@Input int n) {
            return List.of(List.of(1, 2), List.of(), List.of(n));
        }

        @Processor
        static List<Integer> things(@Each("boxes") List<Integer> box) {
            return box;
        }

        @Processor
        static int twice(@Each("things") int thing) {
            return 2 * thing;
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, int twice) {
            return sum + twice;
        }

        @Processor
        static int size(@Each("boxes") List<Integer> box, @All("twice") List<Integer> all) {
            return Diary.note("size", all.size());
        }

        @Processor
        static String end(@Each("boxes") List<Integer> box, @Last Optional<Integer> sum) {
            return sum.map(s -> "" + s).orElse("none");
        }
    }

    static void k31_L13_whatIsTakenOfALoopThatIsNotMadeIsAbsent() {
        K31_GuardedFlow.Outputs outputs = new K31_GuardedFlow().run(3);

        assertThat(outputs.size()).containsExactly(2, 1);
        assertThat(Diary.read()).containsExactly("size", "size");
        assertThat(outputs.end()).containsExactly("6", "none", "6");
        assertThat(outputs.all()).containsExactly(2, 4, 6);
    }

    static void k31_L04_L05_ofNoElementsItIsThere() {
        K31_UnguardedFlow.Outputs outputs = new K31_UnguardedFlow().run(3);

        assertThat(outputs.size()).containsExactly(2, 0, 1);
        assertThat(outputs.end()).containsExactly("6", "0", "6");
    }

    private K31() {}
}
