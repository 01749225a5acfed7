package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

/** All values of a generic type, in an array. */
final class GenericArrays {
    record Pair<A, B>(A first, B second) {}

    @Flow(replaceable = false)
    static final class Pairs {
        @Processor
        static Pair<String, Integer> pair(@Input @Each("numbers") int n) {
            return new Pair<>("p", n);
        }

        @Processor
        static int arrays(@All("pair") Pair<String, Integer>[] pairs) {
            return pairs.length;
        }
    }

    static void generics_L04_allInAnArray() {
        assertThat(new GenericArrays_PairsFlow().run(new int[] {1, 2}).arrays()).isEqualTo(2);
    }

    private GenericArrays() {}
}
