package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

/** An included flow for each element. */
final class K35 {
    @Flow(replaceable = false)
    static final class Tax {
        @Processor
        static int gross(@Input int net, @Input int rate) {
            return Diary.note("gross", net + net * rate / 100);
        }

        @Initial("turnover")
        static int nothing() {
            return 0;
        }

        @Processor
        static int turnover(@Previous int turnover, int gross) {
            return turnover + gross;
        }
    }

    @Flow(include = Tax.class, keep = "bill", replaceable = false)
    static final class Bills {
        @Processor
        static int net(@Input @Each("orders") int order) {
            return order * 10;
        }

        @Processor
        static int rate(@Input int percent) {
            return Diary.note("rate", percent);
        }

        @Processor
        static String bill(int net, int gross, int turnover) {
            return net + "/" + gross + "/" + turnover;
        }
    }

    static void k35_L15_L05_sessionOfTheIncludedFlowIsAFold() {
        K35_BillsFlow flow = new K35_BillsFlow();

        assertThat(flow.run(new int[] {1, 2, 3}, 20).bill()).containsExactly("10/12/12", "20/24/36", "30/36/72");
        assertThat(Diary.read()).containsExactlyInAnyOrder("rate", "gross", "gross", "gross");
        assertThat(flow.run(new int[] {1}, 20).bill()).containsExactly("10/12/12");
    }

    private K35() {}
}
