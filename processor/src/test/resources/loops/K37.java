package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Flow;
import dev.leat.Each;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Who asks for one value gets the steps of loops that lead to it. */
final class K37 {
    @Flow(
            targets = {"bs", "cs"},
            replaceable = false)
    static final class Sums {
        @Processor
        static int a(@Input @Each("xs") int x) {
            return Diary.note("a", x + 1);
        }

        @Processor
        static int b(int a) {
            return Diary.note("b", 2 * a);
        }

        @Processor
        static int c(int a) {
            return Diary.note("c", 3 * a);
        }

        @Processor
        static int bs(@All("b") List<Integer> all) {
            return Diary.note("bs", all.stream().mapToInt(b -> b).sum());
        }

        @Processor
        static int cs(@All("c") List<Integer> all) {
            return Diary.note("cs", all.stream().mapToInt(c -> c).sum());
        }

        @Processor
        static void told(int c) {
            Diary.note("told", c);
        }
    }

    static void k37_L16_L11_targetMakesWhatLeadsToIt() {
        assertThat(new K37_SumsFlow().runBs(new int[] {1, 2})).isEqualTo(10);
        assertThat(Diary.read()).containsExactly("a", "b", "a", "b", "bs");
    }

    static void k37_L16_L11_targetRunsNoEffectOfWhatItMakes() {
        assertThat(new K37_SumsFlow().runCs(new int[] {1, 2})).isEqualTo(15);
        assertThat(Diary.read()).containsExactly("a", "c", "a", "c", "cs");
    }

    private K37() {}
}
