package dev.leat.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.Node;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.fact.Facts;
import dev.leat.graph.fact.NotRecordedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares what a replay knows with what the run knew, fact by fact: facts compare all they come from, without end. */
final class Alike {
    private Alike() {}

    static void assertAlike(Facts replay, Facts run) {
        FlowGraph graph = run.graph();
        assertThat(replay.id()).isEqualTo(run.id());
        assertThat(replay.absent()).isEqualTo(run.absent());
        assertThat(List.copyOf(replay.failures().keySet()))
                .isEqualTo(List.copyOf(run.failures().keySet()));
        assertThat(ids(replay.facts())).isEqualTo(ids(run.facts()));

        Map<Fact.Id, Fact<?>> known = new HashMap<>();
        for (int i = 0; i < run.facts().size(); i++) {
            Fact<?> fact = replay.facts().get(i);
            known.put(fact.id(), fact);
            assertAlike(fact, run.facts().get(i));
            assertThat(replay.fact(fact.node().key()).orElseThrow()).isSameAs(fact);
        }
        for (Fact<?> fact : replay.facts()) {
            Stream.concat(fact.from().stream(), fact.because().stream())
                    .filter(each -> each.id().run().equals(run.id()))
                    .forEach(each -> assertThat(each).isSameAs(known.get(each.id())));
        }
        run.failures().forEach((failed, failure) -> {
            String message = String.valueOf(replay.failures().get(failed).getMessage());
            assertThat(failure).hasMessageStartingWith(message.replaceAll("(: )?\\(secret\\)$", ""));
        });
        for (Node node : graph.nodes()) {
            if (!known.containsKey(new Fact.Id(run.id(), node.name()))) {
                assertThat(catchThrowable(() -> replay.get(node.key()))).isInstanceOf(RuntimeException.class);
            }
        }
    }

    static void assertAlike(Fact<?> fact, Fact<?> original) {
        assertThat(fact.node()).isEqualTo(original.node());
        assertThat(fact.way()).isEqualTo(original.way());
        assertThat(ids(fact.from())).isEqualTo(ids(original.from()));
        assertThat(ids(fact.because())).isEqualTo(ids(original.because()));
        for (int i = 0; i < fact.from().size(); i++) {
            if (!fact.from().get(i).id().run().equals(fact.id().run())) {
                assertThat(fact.from().get(i).node())
                        .isEqualTo(original.from().get(i).node());
            }
        }
        if (fact.node().isSecret()) {
            assertThat(catchThrowable(fact::value)).isInstanceOf(NotRecordedException.class);
        } else {
            assertThat((Object) fact.value()).isEqualTo(original.value());
        }
    }

    private static List<Fact.Id> ids(List<Fact<?>> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
