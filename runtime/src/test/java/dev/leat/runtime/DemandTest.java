package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

final class DemandTest {
    private final Demand demand = new Demand("WordsFlowLazy");
    private final List<String> log = new ArrayList<>();

    private static <T> T inThread(String name, Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task, name).start();
        return task.get();
    }

    @Test
    void lacksWhatIsNotMade() {
        assertThat(demand.lacks(false)).isTrue();
        assertThat(demand.lacks(true)).isFalse();
    }

    @Test
    void anotherThreadIsRefusedAlsoWhatIsMade() throws Exception {
        String refusal = "WordsFlowLazy belongs to the thread "
                + Thread.currentThread().getName() + ", but the thread second asks. Fix: call lazy(…) in each"
                + " thread that asks, or pass the value on in place of the WordsFlowLazy";

        for (Callable<Throwable> asking : List.<Callable<Throwable>>of(
                () -> catchThrowable(() -> demand.lacks(true)),
                () -> catchThrowable(demand::confine),
                () -> catchThrowable(demand::close))) {
            assertThat(inThread("second", asking))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(refusal);
        }
        assertThat(demand.lacks(true)).isFalse();
    }

    @Test
    void aStepThatRunsCannotAsk() {
        demand.begin(3);

        assertThatThrownBy(() -> demand.lacks(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "A processor uses the WordsFlowLazy that it is run for. Fix: let the processor take the value"
                                + " as a parameter");
        assertThatThrownBy(demand::close).isInstanceOf(IllegalStateException.class);

        assertThat(demand.end()).isTrue();
        assertThat(demand.lacks(true)).isFalse();
    }

    @Test
    void failureOfAStepIsThrownAgainAndOfNoOther() {
        IOException failure = new IOException("once");
        demand.begin(3);
        demand.fail(3, failure);

        assertThatThrownBy(() -> demand.begin(3)).isSameAs(failure);
        assertThat(demand.lacks(false)).isTrue();
        assertThatCode(() -> demand.begin(4)).doesNotThrowAnyException();
    }

    @Test
    void exceptionOfAConditionGetsItsNameAndIsKept() {
        IOException cause = new IOException("once");
        demand.begin(3);
        RuntimeException failure = demand.failCondition(3, "large", cause);

        assertThat(failure)
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        failed -> assertThat(failed.condition()).isEqualTo("large"))
                .hasCause(cause)
                .hasMessage("The condition large failed: java.io.IOException: once");
        assertThatThrownBy(() -> demand.begin(3)).isSameAs(failure);
        assertThat(demand.lacks(false)).isTrue();
    }

    @Test
    void errorOfAConditionIsThrownAsItIs() {
        Error error = new StackOverflowError();
        demand.begin(3);

        assertThatThrownBy(() -> demand.failCondition(3, "large", error)).isSameAs(error);
        assertThatThrownBy(() -> demand.begin(3)).isSameAs(error);
    }

    /** The value 0 has the guard "1 or 2", where both are not known yet. */
    private final class Guarded implements Demand.Steps {
        private final boolean[] known = new boolean[3];

        @Override
        public boolean make(int step) {
            log.add("make " + step);
            if (step == 0 && !(holds(1) || holds(2)) && demand.isAsking()) {
                return false;
            }
            known[step] = true;
            return true;
        }

        private boolean holds(int condition) {
            return (known[condition] || demand.asks(this, condition)) && condition == 2;
        }
    }

    @Test
    void guardAsksOneQuestionAtATime() {
        demand.make(new Guarded(), 0);

        assertThat(log).containsExactly("make 0", "make 1", "make 0", "make 2", "make 0");
    }

    @Test
    void afterAFailureOtherValuesCanBeMade() {
        Chain chain = new Chain(100);
        chain.failing = 50;
        assertThat(catchThrowable(() -> demand.make(chain, 99))).hasMessage("step 50");
        Chain another = new Chain(100);

        demand.make(another, 49);

        assertThat(another.values[49]).isEqualTo(50);
        assertThat(another.runs).isEqualTo(50);
    }

    @Test
    void othersAreRefusedWhileTheOwnerAsks() throws Exception {
        int threads = 8;
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch go = new CountDownLatch(1);
        List<FutureTask<Integer>> others = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            FutureTask<Integer> other = new FutureTask<>(() -> {
                ready.countDown();
                go.await();
                int refused = 0;
                for (int time = 0; time < 1_000; time++) {
                    refused += catchThrowable(() -> demand.lacks(true)) instanceof IllegalStateException ? 1 : 0;
                }
                return refused;
            });
            others.add(other);
            new Thread(other).start();
        }
        ready.await();
        go.countDown();
        for (int step = 0; step < 10_000; step++) {
            demand.begin(step);
            demand.end();
            assertThat(demand.lacks(true)).isFalse();
        }

        for (FutureTask<Integer> other : others) {
            assertThat(other.get()).isEqualTo(1_000);
        }
    }

    /** A chain of values, each one more than the one before. */
    private final class Chain implements Demand.Steps {
        private final int[] values;
        private int failing = -1;
        private int runs;

        Chain(int length) {
            values = new int[length];
        }

        @Override
        public boolean make(int step) throws IOException {
            if (step > 0 && values[step - 1] == 0) {
                return demand.need(this, step - 1);
            }
            runs++;
            if (step == failing) {
                throw new IOException("step " + step);
            }
            values[step] = step == 0 ? 1 : values[step - 1] + 1;
            return true;
        }
    }

    @Test
    void stepsAreMadeAfterThoseTheyNeed() {
        Chain chain = new Chain(100_000);

        demand.make(chain, 99_999);

        assertThat(chain.values[99_999]).isEqualTo(100_000);
        assertThat(chain.runs).isEqualTo(100_000);
        assertThat(demand.lacks(true)).isFalse();
    }

    @Test
    void failureOfANeededStepIsKept() {
        Chain chain = new Chain(10);
        chain.failing = 4;

        Throwable first = catchThrowable(() -> demand.make(chain, 9));

        assertThat(first).isInstanceOf(IOException.class).hasMessage("step 4");
        assertThatThrownBy(() -> demand.make(chain, 9)).isSameAs(first);
        assertThatThrownBy(() -> demand.make(chain, 4)).isSameAs(first);
        assertThat(chain.runs).isEqualTo(5);
        demand.make(chain, 3);
        assertThat(chain.values[3]).isEqualTo(4);
    }

    @Test
    void aStepOfAChainCannotAsk() {
        Throwable refusal = catchThrowable(() -> demand.make(
                step -> {
                    demand.lacks(true);
                    return true;
                },
                0));

        assertThat(refusal).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("A processor uses");
        assertThat(demand.lacks(true)).isFalse();
    }

    private AutoCloseable closing(String name, boolean fails) {
        return () -> {
            log.add(name);
            if (fails) {
                throw new IOException(name);
            }
        };
    }

    @Test
    void closesInReverseOrderAndOnce() {
        demand.opened(closing("one", false));
        demand.opened(null);
        demand.opened(closing("two", false));

        demand.close();
        demand.close();

        assertThat(log).containsExactly("two", "one");
        assertThatThrownBy(() -> demand.lacks(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("WordsFlowLazy is closed. Fix: ask for all values before close(), in the block of the try"
                        + " statement");
    }

    @Test
    void allAreClosedWhateverFails() {
        demand.opened(closing("one", true));
        demand.opened(closing("two", false));
        demand.opened(closing("three", true));

        Throwable failure = catchThrowable(demand::close);

        assertThat(log).containsExactly("three", "two", "one");
        assertThat(failure).isInstanceOf(IOException.class).hasMessage("three");
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(suppressed -> assertThat(suppressed).hasMessage("one"));
    }

    @Test
    void oneFailureOfTwoIsThrownAsItIs() {
        IOException same = new IOException("same");
        AutoCloseable failing = () -> {
            throw same;
        };
        demand.opened(failing);
        demand.opened(failing);

        assertThatThrownBy(demand::close).isSameAs(same).hasNoSuppressedExceptions();
    }
}
