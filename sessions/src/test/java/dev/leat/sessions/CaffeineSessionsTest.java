package dev.leat.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.ReentrantRunException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No room for any session makes each be evicted at once; then all orders of events can be arranged. */
@Timeout(60)
class CaffeineSessionsTest {
    private static final Runnable NOTHING = () -> {};

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final MemoryStore store = new MemoryStore();
    private final CaffeineSessions<String, TallyFlowSession, TallyFlow.State> none =
            CaffeineSessions.savingEvicted(0, store);
    private final TallyFlowSessions<String> sessions = TallyFlow.create().sessions(none);

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    private int add(String key, int more) {
        return sessions.run(key, more, NOTHING).count();
    }

    @Test
    void eachKeyHasASessionOfItsOwn() {
        TallyFlowSessions<String> roomy = TallyFlow.create().sessions(CaffeineSessions.savingEvicted(100, store));

        assertThat(roomy.run("a", 1, NOTHING).count()).isEqualTo(1);
        assertThat(roomy.run("b", 10, NOTHING).count()).isEqualTo(10);
        assertThat(roomy.run("a", 2, NOTHING).count()).isEqualTo(3);
        assertThat(roomy.state("b").count()).isEqualTo(10);
        assertThat(roomy.current("a").text()).isEqualTo("3 so far");
        assertThat(roomy.current("new").text()).isEqualTo("0 so far");
        assertThat(store.saved).as("nothing had to leave").isEmpty();
    }

    @Test
    void evictedSessionIsSavedAndLoadedAgain() {
        assertThat(add("a", 1)).isEqualTo(1);
        assertThat(store.count("a")).isEqualTo(1);

        store.saved.put("a", TallyFlow.State.of(100));

        assertThat(add("a", 2)).isEqualTo(102);
    }

    @Test
    void evictedSessionMayBeForgottenInstead() {
        TallyFlowSessions<String> forgetful = TallyFlow.create().sessions(CaffeineSessions.forgettingEvicted(0));

        assertThat(forgetful.run("a", 1, NOTHING).count()).isEqualTo(1);
        assertThat(forgetful.run("a", 1, NOTHING).count()).isEqualTo(1);
    }

    @Test
    void whatIsInMemoryCanBeSavedAtTheEnd() {
        CaffeineSessions<String, TallyFlowSession, TallyFlow.State> cache = CaffeineSessions.savingEvicted(100, store);
        TallyFlowSessions<String> roomy = TallyFlow.create().sessions(cache);
        roomy.run("a", 1, NOTHING);
        roomy.run("b", 2, NOTHING);

        cache.saveAll();

        assertThat(store.saved).isEqualTo(Map.of("a", TallyFlow.State.of(1), "b", TallyFlow.State.of(2)));
    }

    @Test
    void runningSessionIsEvictedOnlyWhenItHasRun() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Future<Integer> first = threads.submit(() -> sessions.run("a", 1, () -> {
                    running.countDown();
                    await(goOn);
                })
                .count());
        running.await();

        assertThat(add("b", 5)).as("another key need not wait").isEqualTo(5);
        assertThat(store.saved).as("a is evicted, but not done").containsOnlyKeys("b");

        Future<Integer> second = startedAndWaiting(() -> add("a", 2));
        goOn.countDown();

        assertThat(List.of(first.get(), second.get())).containsExactly(1, 3);
        assertThat(store.count("a")).isEqualTo(3);
    }

    @Test
    void runThatComesWhileItsSessionIsSavedLosesNothing() throws Exception {
        CountDownLatch saving = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        store.beforeSaving = key -> {
            if (key.equals("a") && saving.getCount() > 0) {
                saving.countDown();
                await(goOn);
            }
        };
        Future<Integer> first = threads.submit(() -> add("a", 1));
        saving.await();

        assertThat(add("b", 5)).as("another key need not wait").isEqualTo(5);
        assertThat(store.count("b")).isEqualTo(5);

        Future<Integer> second = startedAndWaiting(() -> add("a", 2));
        goOn.countDown();

        assertThat(List.of(first.get(), second.get())).containsExactly(1, 3);
        assertThat(store.count("a")).isEqualTo(3);
    }

    @Test
    void noUpdateIsLostWhileSessionsComeAndGo() throws Exception {
        CaffeineSessions<String, TallyFlowSession, TallyFlow.State> one = CaffeineSessions.savingEvicted(1, store);
        TallyFlowSessions<String> crowded = TallyFlow.create().sessions(one);
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<Void> work = () -> {
            start.await();
            for (int i = 0; i < 5_000; i++) {
                crowded.run("key" + i % 5, 1, NOTHING);
            }
            return null;
        };
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(threads.submit(work));
        }
        for (Future<Void> each : all) {
            each.get();
        }
        one.saveAll();

        for (int key = 0; key < 5; key++) {
            assertThat(store.count("key" + key)).isEqualTo(4_000);
        }
    }

    @Test
    void sessionThatCannotBeSavedStays() {
        store.beforeSaving = key -> {
            throw new IllegalStateException("disk full for " + key);
        };

        assertThat(add("a", 1)).as("the run itself went well").isEqualTo(1);
        assertThat(add("a", 2)).isEqualTo(3);
        add("b", 5);
        assertThatThrownBy(none::saveAll)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("disk full for ")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));

        store.beforeSaving = key -> {};
        none.saveAll();

        assertThat(store.saved).isEqualTo(Map.of("a", TallyFlow.State.of(3), "b", TallyFlow.State.of(5)));
        assertThat(add("a", 4)).isEqualTo(7);
    }

    @Test
    void failureToLoadLeavesTheRunUndone() {
        store.saved.put("a", new TallyFlow.State("another shape", 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> add("a", 1))
                .withMessageContaining("has the shape another shape");

        store.saved.put("a", TallyFlow.State.of(3));
        assertThat(add("a", 1)).isEqualTo(4);
    }

    @Test
    void runWithinARunIsOfAnotherKey() {
        assertThat(sessions.run("a", 1, () -> add("b", 5)).count()).isEqualTo(1);
        assertThat(sessions.state("b").count()).isEqualTo(5);

        assertThatThrownBy(() -> sessions.run("a", 1, () -> add("a", 5))).isInstanceOf(ReentrantRunException.class);
        assertThat(sessions.state("a").count()).isEqualTo(1);

        sessions.run(
                "a",
                1,
                () -> assertThat(sessions.state("a").count())
                        .as("what the run started from")
                        .isEqualTo(1));
        assertThat(store.count("a")).isEqualTo(2);
    }

    @Test
    void storeAndSizeAreChecked() {
        assertThatNullPointerException()
                .isThrownBy(() -> CaffeineSessions.savingEvicted(1, null))
                .withMessage("store");
        assertThatIllegalArgumentException().isThrownBy(() -> CaffeineSessions.forgettingEvicted(-1));
    }

    /** Only then does the test go on: so that the task really comes while another has the session. */
    private static Future<Integer> startedAndWaiting(Callable<Integer> task) {
        FutureTask<Integer> future = new FutureTask<>(task);
        Thread thread = new Thread(future);
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return future;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
