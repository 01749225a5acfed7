package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all values of a loop are gathered in. */
final class K12 {
    @Flow(replaceable = false)
    static final class Halves {
        @Processor
        static boolean even(@Input @Each("numbers") int n) {
            return n % 2 == 0;
        }

        @When("even")
        @Processor
        static int half(@Input @Each("numbers") int n) {
            return n / 2;
        }

        @Processor
        static List<Integer> list(@All("half") List<Integer> halves) {
            return Diary.note("list", halves);
        }

        @Processor
        static Set<Integer> set(@All("half") Set<Integer> halves) {
            return Diary.note("set", halves);
        }

        @Processor
        static List<Optional<Integer>> holes(@All("half") List<Optional<Integer>> halves) {
            return Diary.note("holes", halves);
        }

        @Processor
        static int count(@All("half") int[] halves) {
            return Diary.note("count", halves.length);
        }
    }

    static void k12_L04_absentOnesAreLeftOutAndDuplicatesStay() {
        K12_HalvesFlow.Outputs outputs = new K12_HalvesFlow().run(new int[] {6, 1, 2, 6, 3});

        assertThat(outputs.list()).containsExactly(3, 1, 3);
        assertThat(outputs.set()).containsExactly(3, 1);
        assertThat(outputs.holes())
                .containsExactly(
                        Optional.of(3), Optional.empty(), Optional.of(1), Optional.of(3), Optional.empty());
        assertThat(outputs.count()).isEqualTo(3);
    }

    static void k12_L04_ofNothingAllIsEmpty() {
        K12_HalvesFlow.Outputs outputs = new K12_HalvesFlow().run(new int[0]);

        assertThat(outputs.list()).isEmpty();
        assertThat(outputs.set()).isEmpty();
        assertThat(outputs.holes()).isEmpty();
        assertThat(outputs.count()).isZero();
        assertThat(Diary.read()).containsExactly("list", "set", "holes", "count");
    }

    static void k12_L04_collectionsCannotBeChanged() {
        K12_HalvesFlow.Outputs outputs = new K12_HalvesFlow().run(new int[] {6});

        assertThatThrownBy(() -> outputs.list().add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> outputs.set().add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> outputs.holes().add(Optional.empty()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private K12() {}
}
