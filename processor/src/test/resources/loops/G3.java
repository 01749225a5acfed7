package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** Order and duplicates. */
final class G3 {
    @Flow(replaceable = false)
    static final class Letters {
        @Processor
        static String letter(@Input @Each("letters") String letter) {
            return letter;
        }

        @Processor
        static List<String> all(@All("letter") List<String> letters) {
            return letters;
        }
    }

    @Flow(replaceable = false)
    static final class Numbers {
        @Processor
        static int more(@Input @Each("numbers") Integer n) {
            return Diary.note("more", n + 10);
        }

        @Processor
        static List<Integer> all(@All("more") List<Integer> all) {
            return all;
        }

        @Processor
        static int doubled(@Input @Each("numbers") Integer n) {
            return 2 * n;
        }

        @Initial("total")
        static int nothing() {
            return 0;
        }

        @Processor
        static int total(@Previous int total, int doubled) {
            return total + doubled;
        }

        @Processor
        static int sum(@Last int total) {
            return total;
        }
    }

    static void g3_L04_orderIsThatOfTheElements() {
        assertThat(new G3_LettersFlow().run(List.of("a", "b", "c", "d")).all()).containsExactly("a", "b", "c", "d");
    }

    static void g3_L04_equalElementsAreElementsOfTheirOwn() {
        G3_NumbersFlow.Outputs outputs = new G3_NumbersFlow().run(List.of(1, 1, 2));

        assertThat(outputs.all()).containsExactly(11, 11, 12);
        assertThat(outputs.sum()).isEqualTo(8);
        assertThat(Diary.read()).containsExactly("more", "more", "more");
    }

    private G3() {}
}
