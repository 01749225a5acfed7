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

/** As far as lists and guards go. */
final class K12Lists {
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
    }

    static void k12_L04_listLeavesOutWhatIsAbsent() {
        List<Integer> list = new K12Lists_HalvesFlow().run(new int[] {6, 1, 2, 6, 3}).list();

        assertThat(list).containsExactly(3, 1, 3);
        assertThatThrownBy(() -> list.add(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    static void k12_L04_ofNothingTheListIsEmpty() {
        assertThat(new K12Lists_HalvesFlow().run(new int[0]).list()).isEmpty();
        assertThat(Diary.read()).containsExactly("list");
    }

    private K12Lists() {}
}
