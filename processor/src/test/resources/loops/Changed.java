package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A sequence that is changed while it is looped over, throws half-way, or cannot be closed. */
final class Changed {
    @Flow(keep = "seen", replaceable = false)
    static final class Growing {
        @Processor
        static List<Integer> numbers(@Input int n) {
            return new ArrayList<>(List.of(n, n + 1));
        }

        @Processor
        static int seen(@Each("numbers") int n, List<Integer> numbers) {
            Diary.note("seen");
            numbers.add(n);
            return n;
        }
    }

    @Flow(keep = "seen", replaceable = false)
    static final class Failing {
        @Processor
        static Iterable<Integer> numbers(@Input int n) {
            return () -> new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Integer next() {
                    if (next == n) {
                        throw new IllegalStateException("no more");
                    }
                    return next++;
                }
            };
        }

        @Processor
        static int seen(@Each("numbers") int n) {
            return Diary.note("seen", n);
        }
    }

    @Flow(keep = "seen", replaceable = false)
    static final class Unclosed {
        @Processor
        static Stream<Integer> numbers(@Input int n) {
            return Stream.of(1, 2).onClose(() -> {
                throw new IllegalStateException("not closed");
            });
        }

        @Processor
        static int seen(@Each("numbers") int n, @Input boolean fails) {
            if (fails) {
                throw new IllegalArgumentException("not seen");
            }
            return Diary.note("seen", n);
        }
    }

    static void changed_L16_neverGoesOnForEver() {
        assertThatThrownBy(() -> new Changed_GrowingFlow().run(1))
                .isInstanceOf(ConcurrentModificationException.class);
    }

    static void failing_L12_sequenceThatThrowsFailsTheRun() {
        Throwable thrown = catchThrowable(() -> new Changed_FailingFlow().run(2));

        assertThat(thrown).isExactlyInstanceOf(IllegalStateException.class).hasMessage("no more");
        assertThat(thrown.getSuppressed()).isEmpty();
        assertThat(Diary.read()).containsExactly("seen", "seen");
    }

    static void closing_L09_failureToCloseLeavesTheRun() {
        assertThatThrownBy(() -> new Changed_UnclosedFlow().run(1, false)).hasMessage("not closed");
        assertThat(Diary.read()).containsExactly("seen", "seen");
    }

    static void closing_L12_failureToCloseIsSuppressedByThatOfAStep() {
        Throwable thrown = catchThrowable(() -> new Changed_UnclosedFlow().run(1, true));

        assertThat(thrown).hasMessage("not seen");
        assertThat(thrown.getSuppressed()).extracting(Throwable::getMessage).contains("not closed");
    }

    private Changed() {}
}
