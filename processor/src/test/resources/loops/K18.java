package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;

/** A result of the loop in the loop itself: a second pass. */
final class K18 {
    @Flow(keep = "share", replaceable = false)
    static final class Shares {
        @Processor
        static long price(@Input @Each("orders") long order) {
            return Diary.note("price", 2 * order);
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, long price) {
            return Diary.note("sum", sum + price);
        }

        @Processor
        static long share(long price, @Last long sum) {
            return Diary.note("share", 100 * price / sum);
        }
    }

    static void k18_L08_L05_lastOfTheOwnLoopMakesASecondPass() {
        assertThat(new K18_SharesFlow().run(new long[] {1, 3, 4}).share()).containsExactly(12, 37, 50);
        assertThat(Diary.read())
                .containsExactly("price", "sum", "price", "sum", "price", "sum", "share", "share", "share");
    }

    static void k18_L08_ofNoElementsNoPassCallsAnything() {
        assertThat(new K18_SharesFlow().run(new long[0]).share()).isEmpty();
        assertThat(Diary.read()).isEmpty();
    }

    private K18() {}
}
