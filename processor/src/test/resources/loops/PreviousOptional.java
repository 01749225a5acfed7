package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.Optional;

/** Previous values that need no first one. */
final class PreviousOptional {
    @Flow(
            keep = {"rise", "best"},
            replaceable = false)
    static final class Rises {
        @Processor
        static int number(@Input @Each("numbers") int n) {
            return n;
        }

        @Processor
        static int rise(int number, @Previous @From("number") Optional<Integer> before) {
            return number - before.orElse(number);
        }

        @Processor
        static int best(@Previous Optional<Integer> best, int number) {
            return Math.max(number, best.orElse(number));
        }

        @Processor
        static int end(@Last int best) {
            return best;
        }

        @Processor
        static String whether(@Last Optional<Integer> best) {
            return best.isPresent() ? "some" : "none";
        }
    }

    static void previous_L05_optionalIsEmptyFirst() {
        PreviousOptional_RisesFlow.Outputs outputs = new PreviousOptional_RisesFlow().run(new int[] {3, 5, 4});

        assertThat(outputs.rise()).containsExactly(0, 2, -1);
        assertThat(outputs.best()).containsExactly(3, 5, 5);
        assertThat(outputs.end()).contains(5);
        assertThat(outputs.whether()).isEqualTo("some");
    }

    static void previous_L05_ofNoElementsTheLastIsAbsent() {
        PreviousOptional_RisesFlow.Outputs outputs = new PreviousOptional_RisesFlow().run(new int[0]);

        assertThat(outputs.end()).isEmpty();
        assertThat(outputs.whether()).isEqualTo("none");
    }

    private PreviousOptional() {}
}
