package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;

/** A guard in a loop is a filter. */
final class G8 {
    @Flow(replaceable = false)
    static final class Evens {
        @Processor
        static boolean even(@Input @Each("numbers") int n) {
            return n % 2 == 0;
        }

        @When("even")
        @Processor
        static int kept(@Input @Each("numbers") int n) {
            return n;
        }

        @Processor
        static String taker(int kept) {
            return Diary.note("taker", "" + kept);
        }

        @Processor
        static List<Integer> all(@All("kept") List<Integer> all) {
            return all;
        }

        @Processor
        static List<String> taken(@All("taker") List<String> all) {
            return all;
        }
    }

    static void g8_L04_guardInALoopIsAFilter() {
        G8_EvensFlow.Outputs outputs = new G8_EvensFlow().run(new int[] {1, 2, 3, 4, 5, 6});

        assertThat(outputs.all()).containsExactly(2, 4, 6);
        assertThat(outputs.taken()).containsExactly("2", "4", "6");
        assertThat(Diary.read()).containsExactly("taker", "taker", "taker");
    }

    private G8() {}
}
