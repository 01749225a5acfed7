package dev.leat.graph.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.Call;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.StepFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What one run makes the next one takes. */
final class GraphSessionTest {
    private static final Key<Integer> X = Key.of("x", Integer.class);
    private static final Key<Integer> SUM = Key.of("sum", Integer.class);

    private static final FlowGraph SUMS = FlowGraph.of(
            "Sums",
            Node.input(X),
            Node.step(SUM, Call.of(GraphSessionTest::plus, SUM.previous(), X)).initially(Call.of(() -> 0)));

    private static int plus(int sum, int x) {
        if (x < 0) {
            throw new IllegalArgumentException("negative");
        }
        return sum + x;
    }

    @Test
    void runsAddUp() {
        GraphSession session = GraphSession.open(SUMS);
        List<Integer> sums = new ArrayList<>();
        for (int x = 1; x < 4; x++) {
            sums.add(session.run(Inputs.of(X, x)).get(SUM));
        }
        assertThat(sums).containsExactly(1, 3, 6);
    }

    @Test
    void aFailedRunLeavesAllAsItWas() {
        GraphSession session = GraphSession.open(SUMS);
        session.run(Inputs.of(X, 5));

        assertThatThrownBy(() -> session.run(Inputs.of(X, -1))).isInstanceOf(StepFailedException.class);

        assertThat(session.run(Inputs.of(X, 2)).get(SUM)).isEqualTo(7);
    }

    @Test
    void noUpdateIsLostToAnotherRun() {
        GraphSession session = GraphSession.open(SUMS);
        GraphRun first = session.start(Inputs.of(X, 1)).toEnd();
        GraphRun second = session.start(Inputs.of(X, 1)).toEnd();
        session.keep(first);

        assertThatThrownBy(() -> session.keep(second))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Another run was kept since this one started, which would be lost.");
    }

    @Test
    void threadsWaitForEachOther() throws InterruptedException {
        GraphSession session = GraphSession.open(SUMS);
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                } catch (InterruptedException stopped) {
                    return;
                }
                for (int run = 0; run < 250; run++) {
                    session.run(Inputs.of(X, 1));
                }
            });
            thread.start();
            threads.add(thread);
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(session.run(Inputs.of(X, 0)).get(SUM)).isEqualTo(1000);
    }

    @Test
    void lineageEndsWhereItIsToEnd() {
        for (int runs = 0; runs < 3; runs++) {
            GraphSession session = GraphSession.open(SUMS, runs);
            for (int x = 1; x < 6; x++) {
                session.run(Inputs.of(X, x));
            }
            Fact<?> sum = session.start(Inputs.of(X, 6)).toEnd().fact(SUM).orElseThrow();
            List<Object> sums = new ArrayList<>();
            while (!sum.from().isEmpty()) {
                sums.add(sum.value());
                sum = sum.from().get(0);
            }
            sums.add(sum.value());
            assertThat(sums).isEqualTo(List.of(21, 15, 10, 6).subList(0, runs + 2));
        }
    }

    @Test
    void whatOneRunKeepsLeadsBackByTheShortestWay() {
        Key<Integer> twice = Key.of("twice", Integer.class);
        Key<Integer> both = Key.of("both", Integer.class);
        GraphSession session = GraphSession.open(
                SUMS.with(Node.step(twice, Call.of(sum -> 2 * sum, SUM)).initially(Call.of(() -> 0)))
                        .with(both, Call.of((before, sum) -> before + sum, twice.previous(), SUM)),
                1);
        for (int x = 1; x < 4; x++) {
            session.run(Inputs.of(X, x));
        }

        Fact<?> sum = session.start(Inputs.of(X, 4)).toEnd().fact(both).orElseThrow();
        assertThat(sum.from()).hasToString("[twice = 12, sum = 10]");
        Fact<?> before = sum.from().get(0).from().get(0);
        assertThat(before).hasToString("sum = 6");
        assertThat(before.from()).hasToString("[sum = 3, x = 3]");
        assertThat(before.from().get(0).from()).isEmpty();
    }

    @Test
    void longLineageNeedsNoDeepStack() {
        List<Node> nodes = new ArrayList<>(SUMS.nodes());
        Key<Integer> last = SUM;
        for (int i = 0; i < 20_000; i++) {
            Key<Integer> next = Key.of("v" + i, Integer.class);
            nodes.add(Node.step(next, Call.of(before -> before + 1, last)));
            last = next;
        }
        Key<Integer> end = Key.of("end", Integer.class);
        nodes.add(Node.step(end, Call.of(before -> before, last)).initially(Call.of(() -> 0)));
        FlowGraph graph = FlowGraph.of("Long", nodes);
        for (int runs : List.of(1, Integer.MAX_VALUE)) {
            GraphSession session = GraphSession.open(graph, runs);
            session.run(Inputs.of(X, 1));
            session.run(Inputs.of(X, 2));
            Fact<?> kept = session.state().get("end");
            assertThat(kept).hasToString("end = 20003");
            assertThat(kept.lineage(100_000).facts()).hasSizeGreaterThan(20_000);
        }
    }
}
