package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A spread record that a guard may leave out, whose component is a condition and another a sequence. */
final class SpreadGuarded {
    record Order(boolean open, List<Integer> items, @Nullable String note) {}

    @Flow(
            keep = {"price", "note", "total"},
            replaceable = false)
    static final class Orders {
        @Processor
        static boolean valid(@Input @Each("numbers") int n) {
            return n > 0;
        }

        @When("valid")
        @Spread
        @Processor
        static Order order(@Input @Each("numbers") int n) {
            return new Order(n % 2 == 0, List.of(n, n + 1), n > 3 ? "large" : null);
        }

        @When("open")
        @Processor
        static int price(@Each("items") int item) {
            return 10 * item;
        }

        @Processor
        static int total(@Input @Each("numbers") int n, @All("price") List<Integer> prices) {
            return prices.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static void spread_L13_componentsOfWhatIsAbsentAreAbsent() {
        SpreadGuarded_OrdersFlow.Outputs outputs = new SpreadGuarded_OrdersFlow().run(new int[] {1, -1, 2, 4});

        assertThat(outputs.price()).containsExactly(20, 30, 40, 50);
        assertThat(outputs.note()).containsExactly(null, null, "large");
        assertThat(outputs.total()).containsExactly(0, 50, 90);
    }

    private SpreadGuarded() {}
}
