package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.Optional;

/** The first of a loop. */
final class K17 {
    @Flow(replaceable = false)
    static final class Firsts {
        @Processor
        static int tenfold(@Input @Each("numbers") int n) {
            return 10 * n;
        }

        @Processor
        static int first(@First int tenfold) {
            return tenfold;
        }

        @Processor
        static String whether(@First Optional<Integer> tenfold) {
            return tenfold.isPresent() ? "some" : "none";
        }
    }

    static void k17_L07_firstIsThatOfTheFirstElement() {
        K17_FirstsFlow.Outputs outputs = new K17_FirstsFlow().run(new int[] {4, 5});

        assertThat(outputs.first()).contains(40);
        assertThat(outputs.whether()).isEqualTo("some");
    }

    static void k17_L07_ofNoElementsFirstIsAbsent() {
        K17_FirstsFlow.Outputs outputs = new K17_FirstsFlow().run(new int[0]);

        assertThat(outputs.first()).isEmpty();
        assertThat(outputs.whether()).isEqualTo("none");
    }

    private K17() {}
}
