package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Arrays;
import java.util.List;

/** A second pass of the outer loop that goes through the inner one again. */
final class NestedPasses {
    @Flow(
            keep = {"rank", "label"},
            replaceable = false)
    static final class Ranks {
        @Processor
        static List<Integer> items(@Input @Each("boxes") List<Integer> box) {
            return Diary.note("items", box);
        }

        @Processor
        static int weight(@Each("items") int item) {
            return Diary.note("weight", 10 * item);
        }

        @Processor
        static int heaviest(@Input @Each("boxes") List<Integer> box, @All("weight") int[] weights) {
            return Arrays.stream(weights).max().orElse(0);
        }

        @Processor
        static int record(@All("heaviest") int[] all) {
            return Arrays.stream(all).max().orElse(0);
        }

        @Processor
        static String rank(@Each("items") int item, int weight, int heaviest, int record) {
            return item + "/" + weight + "/" + heaviest + "/" + record;
        }

        @Processor
        static String label(@Input @Each("boxes") List<Integer> box, @All("rank") List<String> ranks) {
            return ranks.size() + " of " + box;
        }
    }

    static void passes_L08_valuesOfNestedElementsAreKept() {
        NestedPasses_RanksFlow.Outputs outputs =
                new NestedPasses_RanksFlow().run(List.of(List.of(1, 2), List.of(), List.of(3)));

        assertThat(outputs.rank()).containsExactly("1/10/20/30", "2/20/20/30", "3/30/30/30");
        assertThat(outputs.label()).containsExactly("2 of [1, 2]", "0 of []", "1 of [3]");
        assertThat(Diary.read()).containsExactly("items", "weight", "weight", "items", "items", "weight");
    }

    private NestedPasses() {}
}
