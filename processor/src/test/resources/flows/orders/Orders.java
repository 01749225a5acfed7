package orders;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.stream.Stream;

/** A filter, a second pass, rejected elements of a stream, what is kept. */
@Flow(keep = {"share"})
final class Orders {
    private Orders() {}

    @Processor
    static Stream<String> lines(@Input String text) {
        return text.lines();
    }

    @Processor
    static int price(@Each(value = "lines", rejected = "unreadable") String line) {
        return Integer.parseInt(line);
    }

    @Processor
    static boolean large(int price) {
        return price > 10;
    }

    @When("large")
    @Processor
    static int discounted(int price) {
        return price - 1;
    }

    @Processor
    static int[] prices(@All("price") int[] prices, @All("discounted") int[] discounted) {
        return discounted.length > 1 ? discounted : prices;
    }

    @Initial("total")
    static int nothing() {
        return 0;
    }

    @Processor
    static int total(@Previous int total, @Each("prices") int price) {
        return total + price;
    }

    @Processor
    static int share(@Each("prices") int price, @Last int total) {
        return 100 * price / total;
    }
}
