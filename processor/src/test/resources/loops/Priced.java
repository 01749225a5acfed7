package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** An included flow with a loop of its own, within a loop. */
final class Priced {
    record Line(int price, int count) {}

    @Flow(replaceable = false)
    static final class Pricing {
        @Processor
        static int cost(@Input int price, @Input int count) {
            return price * count;
        }

        @Processor
        static List<Integer> rates(int cost) {
            return cost < 100 ? List.of(cost) : List.of(100, cost - 100);
        }

        @Processor
        static int rate(@Each("rates") int rate) {
            return rate;
        }

        @Processor
        static int greatest(@All("rate") List<Integer> rates) {
            return rates.stream().mapToInt(rate -> rate).max().orElse(0);
        }
    }

    @Flow(include = Pricing.class, replaceable = false)
    static final class Bill {
        @Processor
        static int price(@Input @Each("lines") Line line) {
            return line.price();
        }

        @Processor
        static int count(@Input @Each("lines") Line line) {
            return line.count();
        }

        @Processor
        static String shown(@All("cost") List<Integer> costs, @All("greatest") List<Integer> rates) {
            return costs + " " + rates;
        }
    }

    static void included_L15_L04_collectsForEachElement() {
        assertThat(new Priced_BillFlow().run(List.of(new Line(7, 5), new Line(20, 9))).shown())
                .isEqualTo("[35, 180] [35, 100]");
    }

    private Priced() {}
}
