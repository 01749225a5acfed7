package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

/** A guard alone puts a processor into a loop. */
final class K6 {
    @Flow(keep = "call", replaceable = false)
    static final class Alarms {
        @Processor
        static boolean loud(@Input @Each("sounds") int volume) {
            Diary.note("loud");
            return volume > 10;
        }

        @When("loud")
        @Processor
        static String call(@Input String guard) {
            return Diary.note("call", "call " + guard);
        }
    }

    static void k6_L02_L04_guardOfALoopDecidesTheScope() {
        assertThat(new K6_AlarmsFlow().run(new int[] {5, 20, 30}, "Ben").call())
                .containsExactly("call Ben", "call Ben");
        assertThat(Diary.read()).containsExactly("loud", "loud", "call", "loud", "call");
    }

    private K6() {}
}
