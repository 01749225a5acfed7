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
import dev.leat.runtime.Rejected;
import java.util.List;

/** What a rejected element leaves behind: nothing. */
final class RejectedFolds {
    @Flow(
            keep = {"half", "running", "log", "of"},
            replaceable = false)
    static final class Halves {
        @Processor
        static int half(@Input @Each(value = "numbers", rejected = "odd") int n) {
            if (n % 2 != 0) {
                throw new IllegalArgumentException("odd " + n);
            }
            return n / 2;
        }

        @Initial("log")
        static String nothing() {
            return "";
        }

        @Processor
        static String log(@Previous String log, @Input @Each("numbers") int n) {
            return log + n;
        }

        @Initial("running")
        static int zero() {
            return 0;
        }

        @Processor
        static int running(@Previous int running, int half) {
            return running + half;
        }

        @Processor
        static String of(int half, @Last int running, @Last String log) {
            return half + "/" + running + "/" + log;
        }

        @Processor
        static int count(@All("half") int[] all, @Each("odd") Rejected<Integer> odd) {
            return all.length;
        }

        @Processor
        static int wrong(List<Rejected<Integer>> odd) {
            return odd.size();
        }

        @Processor
        static List<Integer> counts(@All("count") List<Integer> counts) {
            return counts;
        }
    }

    static void rejected_L12_L05_foldsStandWhereTheyStood() {
        RejectedFolds_HalvesFlow.Outputs outputs = new RejectedFolds_HalvesFlow().run(new int[] {2, 3, 4, 5, 6});

        assertThat(outputs.half()).containsExactly(1, 2, 3);
        assertThat(outputs.running()).containsExactly(1, 3, 6);
        assertThat(outputs.log()).containsExactly("2", "24", "246");
        assertThat(outputs.of()).containsExactly("1/6/246", "2/6/246", "3/6/246");
        assertThat(outputs.wrong()).isEqualTo(2);
        assertThat(outputs.counts()).containsExactly(3, 3);
    }

    private RejectedFolds() {}
}
