package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** What takes a value made before is made after it, even if nothing else of its pass has to wait. */
final class CrossedPrevious {
    @Flow(keep = "share", replaceable = false)
    static final class Shares {
        @Processor
        static int size(@Input @Each("baskets") List<Integer> basket) {
            return basket.size();
        }

        @Processor
        static List<Integer> items(@Input @Each("baskets") List<Integer> basket) {
            return basket;
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, @Each("items") Integer item) {
            return sum + item;
        }

        @Processor
        static String share(@Each("items") Integer item, @Last int sum, @Previous int scaled) {
            return item + " of " + sum + " after " + scaled;
        }

        @Initial("scaled")
        static int unscaled() {
            return 0;
        }

        @Processor
        static int scaled(@Previous int scaled, @Each("items") Integer item, int all) {
            return scaled + item * all;
        }

        @Processor
        static int all(@All("size") List<Integer> sizes) {
            return sizes.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static void previous_L05_isMadeBeforeWhatTakesIt() {
        assertThat(CrossedPrevious_SharesFlow.create()
                        .run(List.of(List.of(1, 2), List.of(5)))
                        .share())
                .containsExactly("1 of 3 after 0", "2 of 3 after 3", "5 of 5 after 0");
    }

    private CrossedPrevious() {}
}
