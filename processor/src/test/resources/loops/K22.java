package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.runtime.ElementFailure;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stream is pulled element by element, and closed when the loop ends. */
final class K22 {
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

    static void k22_L09_pulledOneByOneAndClosedAtTheEnd() {
        assertThat(new K22_PulledFlow().run(2).end()).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("pull 0", "look 0", "pull 1", "look 1", "close", "end");
    }

    static void k22_L09_L12_closedOnceWhereAStepFails() {
        Throwable thrown = catchThrowable(() -> new K22_PulledFlow().run(5));

        assertThat(thrown).isExactlyInstanceOf(IllegalStateException.class).hasMessage("two");
        assertThat(Diary.read())
                .containsExactly("pull 0", "look 0", "pull 1", "look 1", "pull 2", "look 2", "close");
        assertThat(thrown.getSuppressed()).hasSize(1);
        ElementFailure failure = (ElementFailure) thrown.getSuppressed()[0];
        assertThat(failure.sequence()).isEqualTo("source");
        assertThat(failure.index()).isEqualTo(2);
        assertThat(failure.step()).isEqualTo("look");
    }

    private K22() {}
}
