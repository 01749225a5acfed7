package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.Arrays;

/** What tests replace in graphs. */
final class K38Graph {
    @Flow(ways = Way.GRAPH)
    static final class Bill {
        @Processor
        static int price(@Input @Each("orders") int order) {
            return Diary.note("price", order);
        }

        @Processor
        static int sum(@All("price") int[] all) {
            return Arrays.stream(all).sum();
        }
    }

    static void bill_L16_aGraphHasReplacedValuesOfElements() {
        K38Graph_BillFlow flow = K38Graph_BillFlow.builder().price(10).build();
        assertThat(flow.explain(new int[] {1, 2}).get(K38Graph_BillFlowGraph.SUM))
                .isEqualTo(20);
        assertThat(Diary.read()).isEmpty();
    }

    static void bill_L16_aGraphTellsThatItCallsNoFunctionOfTests() {
        K38Graph_BillFlow flow =
                K38Graph_BillFlow.builder().priceBy(order -> 2 * order).build();
        assertThat(flow.run(new int[] {1, 2}).sum()).isEqualTo(6);
        assertThatThrownBy(() -> flow.explain(new int[] {1, 2}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A graph cannot call what a test gives in place of the processor of `price`."
                        + " Fix: replace the value itself");
    }
}
