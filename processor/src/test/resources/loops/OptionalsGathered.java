package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Optional;

/** An Optional that a loop makes, gathered: what is empty is absent. */
final class OptionalsGathered {
    @Flow(replaceable = false)
    static final class Gathered {
        @Processor
        static Optional<Integer> maybe(@Input @Each("numbers") int n) {
            return n > 1 ? Optional.of(n) : Optional.empty();
        }

        @Processor
        static List<Integer> there(@All("maybe") List<Integer> all) {
            return all;
        }

        @Processor
        static List<Optional<Integer>> each(@All("maybe") List<Optional<Integer>> all) {
            return all;
        }

        @Processor
        static int first(@First Integer maybe) {
            return maybe;
        }
    }

    static void optionals_L04_emptyOnesAreLeftOut() {
        OptionalsGathered_GatheredFlow.Outputs outputs =
                new OptionalsGathered_GatheredFlow().run(new int[] {1, 2, 0, 3});

        assertThat(outputs.there()).containsExactly(2, 3);
        assertThat(outputs.each())
                .containsExactly(Optional.empty(), Optional.of(2), Optional.empty(), Optional.of(3));
        assertThat(outputs.first()).contains(2);
    }

    private OptionalsGathered() {}
}
