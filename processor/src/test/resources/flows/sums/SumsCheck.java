package sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import dev.leat.runtime.ReentrantRunException;
import dev.leat.runtime.StateShapeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;

final class SumsCheck {
    public static void main(String[] args) throws Exception {
        sumsAreSavedAndResumedElsewhere();
        tiersDecideHowMuchIsAdded();
        stateOfAnotherShapeIsRefused();
        failedRunLeavesTheStateAsItWas();
        noRunStartsWithinARunOfItsOwnSession();
        noUpdateIsLost();
        flowItselfKeepsNothing();
        anyValueCanBeReplaced();
    }

    private static long add(SumFlowSession session, int number) throws Exception {
        return session.run(number, () -> "").sum();
    }

    private static void sumsAreSavedAndResumedElsewhere() throws Exception {
        SumFlowSession session = SumFlow.create().open();
        assertThat(add(session, 1)).isEqualTo(1);
        assertThat(add(session, 2)).isEqualTo(3);
        assertThat(add(session, 3)).isEqualTo(6);

        String saved = new Gson().toJson(session.state());
        SumFlowSession elsewhere = SumFlow.create().resume(new Gson().fromJson(saved, SumFlow.State.class));

        assertThat(add(elsewhere, 4)).isEqualTo(10);
        assertThat(session.state()).as("the one left behind").isEqualTo(SumFlow.State.of(6));
    }

    private static void tiersDecideHowMuchIsAdded() {
        TiersFlowSession session = TiersFlow.create().open();
        List<Integer> totals = new ArrayList<>();
        List<Integer> changes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            TiersFlow.Outputs outputs = session.run(5);
            totals.add(outputs.total());
            changes.add(outputs.change());
        }

        assertThat(totals).containsExactly(5, 10, 20, 35, 35);
        assertThat(changes).containsExactly(5, 5, 10, 15, 0);
    }

    private static void stateOfAnotherShapeIsRefused() {
        SumFlow.State saved = new Gson().fromJson("{\"shape\": \"0123456789abcdef\", \"sum\": 6}", SumFlow.State.class);

        assertThatThrownBy(() -> SumFlow.create().resume(saved))
                .isExactlyInstanceOf(StateShapeException.class)
                .hasMessage("SumFlow keeps `long sum`, shape " + SumFlow.State.SHAPE
                        + ", but this state has the shape 0123456789abcdef: it was saved by another flow, or before a name"
                        + " or a type changed. Fix: make the present values from the saved ones and resume"
                        + " SumFlow.State.of(…), or open a new session.");
        assertThatThrownBy(() -> SumFlow.create().resume(new Gson().fromJson("{\"sum\": 6}", SumFlow.State.class)))
                .isExactlyInstanceOf(StateShapeException.class)
                .hasMessageContaining("but this state has no shape:");
        assertThat(SumFlow.State.SHAPE).matches("[0-9a-f]{16}").isNotEqualTo(TiersFlow.State.SHAPE);
    }

    private static void failedRunLeavesTheStateAsItWas() throws Exception {
        SumFlowSession session = SumFlow.create().open();
        add(session, 1);
        IOException failure = new IOException("no");

        assertThatThrownBy(() -> session.run(5, () -> {
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(session.state().sum()).isEqualTo(1);
        assertThat(add(session, 2)).isEqualTo(3);
    }

    private static void noRunStartsWithinARunOfItsOwnSession() throws Exception {
        SumFlowSession session = SumFlow.create().open();
        SumFlowSession other = SumFlow.create().open();

        assertThatThrownBy(() -> session.run(5, () -> session.run(6, () -> "").called()))
                .isExactlyInstanceOf(ReentrantRunException.class)
                .hasMessage("A session of SumFlow was asked to run by a processor that it was just running. Its next run"
                        + " starts from what this one makes, which is not made yet. Fix: run it when this run has"
                        + " returned, or run another session.");
        assertThat(session.state().sum()).isEqualTo(0);

        assertThat(session.run(5, () -> "" + other.run(6, () -> "").sum()).called()).isEqualTo("6");
        assertThat(session.run(5, () -> "before: " + session.state().sum()).called()).isEqualTo("before: 5");
    }

    private static void noUpdateIsLost() throws Exception {
        SumFlowSession session = SumFlow.create().open();
        CyclicBarrier start = new CyclicBarrier(2);
        AtomicReference<Exception> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                start.await();
                for (int i = 0; i < 10_000; i++) {
                    add(session, 1);
                }
            } catch (Exception e) {
                failure.set(e);
            }
        };
        List<Thread> threads = List.of(new Thread(work), new Thread(work));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failure.get()).isNull();
        assertThat(session.state().sum()).isEqualTo(20_000);
    }

    private static void flowItselfKeepsNothing() throws Exception {
        SumFlow flow = SumFlow.create();

        assertThat(flow.runAfter(4, () -> "", 6).sum()).isEqualTo(10);
        assertThat(flow.runAfter(4, () -> "", 6).sum()).isEqualTo(10);
        assertThat(flow.open().state().sum()).isEqualTo(0);
    }

    private static void anyValueCanBeReplaced() throws Exception {
        SumFlow started = SumFlow.builder().initialSum(100).build();
        SumFlow stuck = SumFlow.builder().sum(7).called("replaced").build();

        assertThat(add(started.open(), 1)).isEqualTo(101);

        SumFlowSession session = stuck.open();
        assertThat(session.state().sum()).as("before the first run").isEqualTo(0);
        assertThat(add(session, 1)).isEqualTo(7);
        assertThat(session.state().sum()).isEqualTo(7);
        assertThat(session.run(1, () -> "").called()).isEqualTo("replaced");
    }
}
