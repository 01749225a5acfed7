package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;

/** The deepest alternative decides how often a value is made. */
final class K7 {
    @Flow(keep = "cost", replaceable = false)
    static final class Fees {
        @Processor
        static boolean odd(@Input @Each("parcels") int parcel) {
            return parcel % 2 == 1;
        }

        @When("odd")
        @Processor("fee")
        static int extra(@Input @Each("parcels") int parcel) {
            return Diary.note("extra", parcel * 10);
        }

        @Processor("fee")
        static int usual(@Input int base) {
            return Diary.note("usual", base);
        }

        @Processor
        static int cost(int fee) {
            return fee + 1;
        }
    }

    static void k7_L02_alternativesAreChosenForEachElement() {
        assertThat(new K7_FeesFlow().run(new int[] {1, 2, 4, 3}, 7).cost()).containsExactly(11, 8, 8, 31);
        assertThat(Diary.read()).containsExactly("extra", "usual", "usual", "extra");
    }

    private K7() {}
}
