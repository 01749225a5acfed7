package matches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.Key;
import java.util.Optional;
import matches.Numbers.Grade;

final class NumbersCheck {
    private static final NumbersFlow FLOW = NumbersFlow.create();

    public static void main(String[] args) {
        assertThatAllWaysMake(20, Grade.FAIR, Optional.of(40), "number 2020", "20 20 20", "20 20", "just FAIRFAIR");
        assertThatAllWaysMake(2, Grade.GOOD, Optional.of(4), "number 22", "", "", "");
        assertThatAllWaysMake(-2, Grade.POOR, Optional.empty(), "text s-2s-2", "", "", "");
        assertThatAllWaysMake(-20, Grade.POOR, Optional.empty(), "text s-20s-20", "", "s-20 s-20", "");
        casesHaveSeveralTypeArguments();
        whatWasKeptIsMatchedTwice();
        System.out.println("as it should be");
    }

    private static void assertThatAllWaysMake(
            int n, Grade grade, Optional<Integer> both, String either, String beside, String held, String graded) {
        NumbersFlow.Outputs run = FLOW.run(n, grade);
        assertThat(run.both()).isEqualTo(both);
        assertThat(run.either()).isEqualTo(present(either));
        assertThat(run.beside()).isEqualTo(present(beside));
        assertThat(run.held()).isEqualTo(present(held));
        assertThat(run.graded()).isEqualTo(present(graded));

        NumbersFlowLazy lazy = FLOW.lazy(n, grade);
        assertThat(lazy.both()).isEqualTo(both);
        assertThat(lazy.either()).isEqualTo(present(either));
        assertThat(lazy.beside()).isEqualTo(present(beside));
        assertThat(lazy.held()).isEqualTo(present(held));
        assertThat(lazy.graded()).isEqualTo(present(graded));

        NumbersFlowSheet sheet = FLOW.sheet().n(n).grade(grade);
        assertThat(sheet.both()).isEqualTo(both);
        assertThat(sheet.either()).isEqualTo(present(either));
        assertThat(sheet.beside()).isEqualTo(present(beside));
        assertThat(sheet.held()).isEqualTo(present(held));
        assertThat(sheet.graded()).isEqualTo(present(graded));

        assertThat(FLOW.runBoth(n)).isEqualTo(both);
        assertThat(FLOW.runEither(n)).isEqualTo(present(either));
        assertThat(FLOW.runBeside(n)).isEqualTo(present(beside));
        assertThat(FLOW.runHeld(n)).isEqualTo(present(held));

        GraphRun graph = FLOW.explain(n, grade).toEnd();
        assertThat(graph.find(NumbersFlowGraph.BOTH)).isEqualTo(both);
        assertThat(graph.find(NumbersFlowGraph.EITHER)).isEqualTo(present(either));
        assertThat(graph.find(NumbersFlowGraph.BESIDE)).isEqualTo(present(beside));
        assertThat(graph.find(NumbersFlowGraph.HELD)).isEqualTo(present(held));
        assertThat(graph.find(NumbersFlowGraph.GRADED)).isEqualTo(present(graded));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static void casesHaveSeveralTypeArguments() {
        Numbers_ParsedFlow flow = Numbers_ParsedFlow.create();
        Numbers.Parsed.Either<?, int[]> right = new Numbers.Parsed.Right<>(new int[3]);
        String text = "4";

        assertThat(flow.run("", new Numbers.Parsed.Left<>(1)).answer()).isEqualTo("bad: 7");
        assertThat(flow.run("", new Numbers.Parsed.Left<>(1)).kind()).isEqualTo("left 1");
        assertThat(flow.run(text, right).answer()).isEqualTo("good: 4");
        assertThat(flow.run(text, right).kind()).isEqualTo("right 3");
        assertThat(flow.lazy(text, right).answer()).isEqualTo("good: 4");
        assertThat(flow.lazy(text, right).kind()).isEqualTo("right 3");
        assertThat(flow.sheet().text(text).other(right).answer()).isEqualTo("good: 4");
        assertThat(flow.runAnswer(text)).isEqualTo("good: 4");
        assertThat(flow.runKind(right)).isEqualTo("right 3");
        GraphRun graph = flow.explain(text, right).toEnd();
        assertThat(graph.get(Numbers_ParsedFlowGraph.ANSWER)).isEqualTo("good: 4");
        assertThat(graph.get(Numbers_ParsedFlowGraph.KIND)).isEqualTo("right 3");
    }

    private static void whatWasKeptIsMatchedTwice() {
        Numbers_KeptFlowSession session = Numbers_KeptFlow.create().open();
        FlowGraph graph = Numbers_KeptFlow.graph();
        GraphSession stepped = GraphSession.open(graph);
        Key<Integer> n = Numbers_KeptFlowGraph.N;
        for (int[] each : new int[][] {{5, -1}, {-1, -1}, {2, -1}, {9, 9 - 4}}) {
            Optional<Integer> grown = each[1] < 0 ? Optional.empty() : Optional.of(each[1]);
            assertThat(session.run(each[0]).grown()).isEqualTo(grown);
            assertThat(stepped.run(Inputs.of(n, each[0])).find(Numbers_KeptFlowGraph.GROWN)).isEqualTo(grown);
        }
    }
}
