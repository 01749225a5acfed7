package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.stream.Stream;

/** Without a second pass a stream may be folded. */
final class K20Allowed {
    @Flow(replaceable = false)
    static final class Prices {
        @Processor
        static Stream<Long> orders(@Input String file) {
            return file.chars().mapToObj(c -> (long) (c - '0'));
        }

        @Processor
        static long price(@Each("orders") long order) {
            return 2 * order;
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, long price) {
            return sum + price;
        }

        @Processor
        static long end(@Last long sum) {
            return sum;
        }
    }

    static void k20_L08_onePassOverAStream() {
        assertThat(new K20Allowed_PricesFlow().run("134").end()).isEqualTo(16);
    }

    private K20Allowed() {}
}
