package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Two loops beside each other that each take a result of the other. */
final class CrossedPasses {
    @Flow(
            keep = {"c", "d"},
            replaceable = false)
    static final class Crossed {
        @Processor
        static int a(@Input @Each("xs") int x) {
            return Diary.note("a", x);
        }

        @Processor
        static int b(@Input @Each("ys") int y) {
            return Diary.note("b", y);
        }

        @Processor
        static String c(@Input @Each("xs") int x, @All("b") List<Integer> bs) {
            return x + "" + bs;
        }

        @Processor
        static String d(@Input @Each("ys") int y, @All("a") List<Integer> as) {
            return y + "" + as;
        }
    }

    static void passes_L08_twoLoopsWaitForEachOther() {
        CrossedPasses_CrossedFlow.Outputs outputs =
                new CrossedPasses_CrossedFlow().run(new int[] {1, 2}, new int[] {3, 4});

        assertThat(outputs.c()).containsExactly("1[3, 4]", "2[3, 4]");
        assertThat(outputs.d()).containsExactly("3[1, 2]", "4[1, 2]");
        assertThat(Diary.read()).containsExactly("a", "a", "b", "b");
    }

    private CrossedPasses() {}
}
