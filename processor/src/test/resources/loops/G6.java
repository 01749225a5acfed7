package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.stream.IntStream;

/** A dependency in a loop. */
final class G6 {
    @Flow(replaceable = false)
    static final class Times {
        @Processor
        static IntStream numbers(@Input int foo) {
            return IntStream.range(0, foo);
        }

        @Processor
        static int times(@Each("numbers") int n, @Depends Integer factor) {
            return Diary.note("times " + n, n * factor);
        }

        @Processor
        static List<Integer> all(@All("times") List<Integer> all) {
            return all;
        }
    }

    static void g6_L02_dependencyIsThereForEachElement() {
        assertThat(new G6_TimesFlow(2).run(5).all()).containsExactly(0, 2, 4, 6, 8);
        assertThat(Diary.read()).containsExactly("times 0", "times 1", "times 2", "times 3", "times 4");
    }

    private G6() {}
}
