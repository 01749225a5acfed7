package dev.leat.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The peers do the work, all of it and no more. */
final class PeersTest {
    private static final Map<String, Function<Steps, Prepared>> PEERS = Map.of(
            "leatGraph", CompiledGraphs::inFrames,
            "leatGraphInOneFrame", CompiledGraphs::inOneFrame,
            "interpreted", Interpreted::new,
            "completableFuture", CompletableFutures::new,
            "completableFutureOnPool", CompletableFuturesOnPool::new,
            "reactor", ReactorMonos::new,
            "rxJava", RxJavaSingles::new,
            "mutiny", MutinyUnis::new,
            "parSeq", ParSeqTasks::direct,
            "parSeqOnPool", ParSeqTasks::onPool);

    @ParameterizedTest
    @ValueSource(strings = {"Arithmetic100", "Arithmetic1000", "Tree100", "Wide100"})
    void eachStepIsCalledOnceARun(String name) {
        Graph graph = Graphs.named(name);
        PEERS.forEach((peer, prepare) -> {
            CountedSteps counted = new CountedSteps(graph);
            Prepared prepared = prepare.apply(counted.steps());
            assertThat(counted.calls()).as(peer).containsOnly(0);

            prepared.run(7);

            assertThat(counted.calls()).as(peer).containsOnly(1);
        });
    }
}
