package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.Arrays;
import java.util.List;

/** One included flow of two depths, in a guarded loop. */
final class IncludedTwice {
    @Flow(replaceable = false)
    static final class Scaled {
        @Processor
        static int scaled(@Input int factor, @Input @Each("numbers") int n) {
            return factor * n;
        }

        @Processor
        static int sum(@All("scaled") int[] all) {
            return Arrays.stream(all).sum();
        }
    }

    @Flow(include = Scaled.class, keep = "text", replaceable = false)
    static final class Rows {
        @Processor
        static int[] numbers(@Input @Each("rows") String row) {
            return row.chars().map(c -> c - '0').toArray();
        }

        @Processor
        static boolean large(int sum) {
            return sum > 10;
        }

        @When("large")
        @Processor
        static String text(@Input @Each("rows") String row, int sum) {
            return row + "=" + sum;
        }
    }

    static void include_L15_sumOfEachRow() {
        assertThat(new IncludedTwice_RowsFlow().run(List.of("12", "", "45"), 2).text()).containsExactly("45=18");
    }

    private IncludedTwice() {}
}
