package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As far as pulling and closing go. */
final class K22Ends {
    @Flow(replaceable = false)
    static final class Pulled {
        @Processor
        static Stream<Integer> source(@Input int n) {
            return IntStream.range(0, n)
                    .boxed()
                    .peek(i -> Diary.note("pull " + i))
                    .onClose(() -> Diary.note("close"));
        }

        @Processor
        static int look(@Each("source") int i) {
            Diary.note("look " + i);
            if (i == 2) {
                throw new IllegalStateException("two");
            }
            return i;
        }

        @Initial("sum")
        static int nothing() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, int look) {
            return sum + look;
        }

        @Processor
        static int end(@Last int sum) {
            return Diary.note("end", sum);
        }
    }

    static void k22_L09_pulledOneByOneAndClosed() {
        assertThat(new K22Ends_PulledFlow().run(2).end()).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("pull 0", "look 0", "pull 1", "look 1", "close", "end");
    }

    static void k22_L09_closedOnceAlsoOnFailure() {
        assertThatThrownBy(() -> new K22Ends_PulledFlow().run(5)).hasMessage("two");
        assertThat(Diary.read())
                .containsExactly("pull 0", "look 0", "pull 1", "look 1", "pull 2", "look 2", "close");
    }

    private K22Ends() {}
}
