package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

/** Passes over sequences that are absent for some elements. */
final class AbsentPasses {
    @Flow(
            keep = {"share", "whole"},
            replaceable = false)
    static final class Shares {
        @Processor
        static boolean open(@Input @Each("shops") List<Integer> shop) {
            return shop.size() > 1;
        }

        @When("open")
        @Processor
        static List<Integer> sales(@Input @Each("shops") List<Integer> shop) {
            return Diary.note("sales", shop);
        }

        @Processor
        static int doubled(@Each("sales") int sale) {
            return Diary.note("doubled", 2 * sale);
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Per
        @Processor
        static int sum(@Previous int sum, int doubled) {
            return sum + doubled;
        }

        @Initial("own")
        static int nothingOwn() {
            return 0;
        }

        @Processor
        static int own(@Previous int own, int doubled) {
            return own + doubled;
        }

        @Processor
        static String share(int doubled, @Last int own, @Last int sum) {
            return doubled + "/" + own + "/" + sum;
        }

        @Processor
        static String whole(@Last int own, @Last int sum) {
            return own + "/" + sum;
        }
    }

    static void passes_L08_L13_absentSequencesHaveNoPass() {
        AbsentPasses_SharesFlow.Outputs outputs = new AbsentPasses_SharesFlow()
                .run(List.of(List.of(1, 2), List.of(9), List.of(), List.of(3, 4)));

        assertThat(outputs.share()).containsExactly("2/6/20", "4/6/20", "6/14/20", "8/14/20");
        assertThat(outputs.whole()).containsExactly("6/20", "14/20");
        assertThat(Diary.read()).containsExactly("sales", "doubled", "doubled", "sales", "doubled", "doubled");
    }

    private AbsentPasses() {}
}
