package listed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.run.GraphRun;
import java.util.Arrays;

final class ListedInputsCheck {
    public static void main(String[] args) throws Exception {
        moved();
        pictured();
        included();
        kept();
    }

    static void moved() {
        ClaimFlow claim = ClaimFlow.create();
        MovedFlow moved = MovedFlow.create();

        assertThat(claim.run(900, 50, true).owed()).isEqualTo(850);
        assertThat(moved.run(900, 50, true).owed()).isEqualTo(850);
        assertThat(moved.lazy(900, 50, true).owed()).isEqualTo(850);
        assertThat(moved.runOwed(900, 50)).isEqualTo(850);
        assertThat(moved.runCheap(900, 50)).isTrue();
        assertThat(MovedFlow.builder().cheap(false).build().run(900, 50, true).owed()).isEqualTo(850);
        assertThat(MovedFlow.builder().cheap(false).build().runOwed(900, 50)).isEqualTo(850);
        assertThat(MovedFlow.builder().cheap(false).build().lazy(900, 50, true).owed()).isEqualTo(850);
    }

    static void pictured() {
        GraphRun run = MovedFlow.create().explain(900, 50, true);

        assertThat(run.get(MovedFlowGraph.OWED)).isEqualTo(850);
        assertThat(run.get(MovedFlowGraph.LETTER)).isEqualTo("late");
    }

    static void included() throws Exception {
        assertThat(UnlistedFlow.create().run(50, 900, true).twice()).isEqualTo(1700);

        OuterFlow.Outputs outer = OuterFlow.create().run(50, 9, false, 100);
        assertThat(outer.damage()).isEqualTo(900);
        assertThat(outer.owed()).isEqualTo(850);
        assertThat(Arrays.stream(OuterFlow.class.getMethods())
                        .filter(method -> method.getName().equals("run"))
                        .map(method -> Arrays.toString(method.getParameterTypes())))
                .containsExactly("[long, long, boolean, long]");
    }

    static void kept() {
        AccountFlowSession session = new AccountFlow(() -> {}).open();

        assertThat(session.run(500, 30).balance()).isEqualTo(470);
        assertThat(AccountFlow.builder().audit(() -> {}).build().open().run(500, 30).balance()).isEqualTo(470);
        assertThat(new AccountFlow(() -> {}).resume(session.state()).run(1, 2).balance()).isEqualTo(469);
    }
}
