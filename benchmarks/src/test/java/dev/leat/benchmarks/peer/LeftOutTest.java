package dev.leat.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Futures;
import com.spotify.trickle.Func1;
import com.spotify.trickle.Input;
import com.spotify.trickle.Trickle;
import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Why some peers are left out of some benchmarks. */
final class LeftOutTest {
    /** What a thread has by default on most machines. */
    private static final int STACK = 1 << 20;

    private static final Graph CHAIN = Graphs.chain(500);

    /** Long enough that nothing hangs on how large the frame of a compiled method is. */
    private static final Graph LONG_CHAIN = Graphs.chain(50_000);

    @Test
    void futuresRunChainsOfAnyLength() throws InterruptedException {
        assertThat(runs(CompletableFutures::new, LONG_CHAIN)).isTrue();
    }

    @Test
    void reactiveLibrariesOverflowTheStackOnLongChains() throws InterruptedException {
        assertThat(runs(ReactorMonos::new, CHAIN)).isTrue();
        assertThat(runs(RxJavaSingles::new, CHAIN)).isTrue();
        assertThat(runs(MutinyUnis::new, CHAIN)).isTrue();

        assertThat(runs(ReactorMonos::new, LONG_CHAIN)).isFalse();
        assertThat(runs(RxJavaSingles::new, LONG_CHAIN)).isFalse();
        assertThat(runs(MutinyUnis::new, LONG_CHAIN)).isFalse();
    }

    @Test
    void parSeqOverflowsTheStackOnLongChains() throws InterruptedException {
        assertThat(runs(ParSeqTasks::direct, LONG_CHAIN)).isFalse();
    }

    /** Its last release calls methods that Guava has removed, and Dagger Producers needs a Guava of today. */
    @Test
    void trickleDoesNotRunWithGuavaOfToday() {
        Input<Integer> input = Input.named("x");
        Func1<Integer, Integer> step = Futures::immediateFuture;

        assertThatThrownBy(() -> Trickle.call(step).with(input).bind(input, 7).run())
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("FutureFallback");
    }

    /** Whether it gives an answer in time: an error on a thread of its own may leave it waiting. */
    private static boolean runs(Function<Steps, Prepared> peer, Graph graph) throws InterruptedException {
        Prepared prepared = peer.apply(new CountedSteps(graph).steps());
        boolean[] done = {false};
        Runnable run = () -> {
            try {
                done[0] = !prepared.run(7).values().isEmpty();
            } catch (StackOverflowError | RuntimeException e) {
                done[0] = false;
            }
        };
        Thread thread = new Thread(null, run, graph.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        thread.join(5_000);
        return done[0];
    }
}
