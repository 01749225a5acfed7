package certain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.run.GraphRun;
import java.util.Optional;

final class DeskCheck {
    public static void main(String[] args) {
        DeskFlow flow = DeskFlow.create();
        boolean known = flow.run("k1").known();
        assertThat(known).isTrue();
        boolean first = flow.run("k1").first();
        assertThat(first).isTrue();
        boolean taken = flow.run("k1").taken();
        assertThat(taken).isFalse();
        boolean start = flow.run("kd").start();
        assertThat(start).isTrue();
        boolean deep = flow.run("kd").deep();
        assertThat(deep).isTrue();
        Optional<Boolean> second = flow.run("k").second();
        assertThat(second).isEmpty();
        assertThat(flow.run("k1").second()).contains(false);
        assertThat(flow.run("k").toString()).contains("known=true", "first=false", "second=Optional.empty");

        boolean target = flow.runKnown("k1");
        boolean lazy = flow.lazy("k1").known();
        boolean sheet = flow.sheet().id("k1").known();
        assertThat(target && lazy && sheet).isTrue();
        try (GraphRun graph = flow.explain("k1")) {
            assertThat(graph.get(DeskFlowGraph.KNOWN)).isTrue();
        }
        assertReplaced();
    }

    /** Whoever asks for them may be replaced: they are made all the same. */
    private static void assertReplaced() {
        DeskFlow replaced = DeskFlow.builder()
                .text("text")
                .way("way")
                .greeting("greeting")
                .started("started")
                .build();
        Desk.ASKED.clear();
        DeskFlow.Outputs run = replaced.run("k1 2d");
        assertThat(run.known()).isTrue();
        assertThat(run.first()).isFalse();
        assertThat(run.taken()).isTrue();
        assertThat(run.start()).isTrue();
        assertThat(run.deep()).isTrue();
        assertThat(run.second()).isEmpty();
        assertThat(Desk.ASKED).containsExactlyInAnyOrder("known", "first", "taken", "deep");

        DeskFlow.Outputs fixed = DeskFlow.builder().start(false).build().run("d");
        assertThat(fixed.start()).isFalse();
        assertThat(fixed.deep()).isTrue();
    }
}
