package graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.CutOff;
import dev.leat.graph.fact.Fact;
import dev.leat.graph.FlowGraph;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.sheet.GraphSheet;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.Key;
import dev.leat.graph.Node;
import java.util.Locale;

final class WordsCheck {
    public static void main(String[] args) {
        WordsCheck check = new WordsCheck();
        check.graphSaysWhatTheFlowIs();
        check.oneStepAfterTheOther();
        check.explained();
        check.sheetsStopWhereTheFlowSaysSo();
        check.replacedValuesAreReplacedInTheGraph();
        System.out.println("as it should be");
    }

    static final String STEW = "boil em mash em stick em in a stew. Po Tay Toes.";

    void sheetsStopWhereTheFlowSaysSo() {
        Words words = new Words();
        GraphSheet sheet = GraphSheet.of(new WordsFlow(words, Locale.ROOT).bind(WordsFlow.graph()));
        sheet.set(WordsFlowGraph.TEXT, STEW);
        assertThat(sheet.get(WordsFlowGraph.UNIQUES)).isEqualTo(10);
        sheet.set(WordsFlowGraph.TEXT, STEW);
        sheet.get(WordsFlowGraph.UNIQUES);
        assertThat(words.tokenized()).isEqualTo(1);
        sheet.set(WordsFlowGraph.TEXT, new String(STEW));
        sheet.get(WordsFlowGraph.UNIQUES);
        assertThat(words.tokenized()).isEqualTo(2);
        assertThat(WordsFlow.graph().nodes()).extracting(Node::cutOff).filteredOn(cutOff -> cutOff == CutOff.NEVER).hasSize(1);
    }

    void graphSaysWhatTheFlowIs() {
        FlowGraph graph = WordsFlow.graph();
        assertThat(graph).isSameAs(WordsFlow.graph());
        assertThat(graph.name()).isEqualTo("Words");
        assertThat(graph.nodes()).extracting(Node::name).containsExactly("text", "words", "locale", "tokens", "counts", "uniques", "first", "last");
        assertThat(graph.unbound()).extracting(Node::name).containsExactly("words", "locale");
        assertThat(graph.node(WordsFlowGraph.TOKENS).calls().get(0).origin()).satisfies(origin -> {
            assertThat(origin.method()).isEqualTo("Words.tokens");
            assertThat(origin.position()).isEqualTo("Words.java:21");
            assertThat(origin.documentation()).isEqualTo("Words in lower case.");
        });
    }

    void oneStepAfterTheOther() {
        Words words = new Words();
        GraphRun run = GraphRun.start(
                new WordsFlow(words, Locale.ROOT).bind(WordsFlow.graph()), Inputs.of(WordsFlowGraph.TEXT, STEW));
        assertThat(run.ready()).singleElement().extracting(step -> step.node().name()).isEqualTo("tokens");
        assertThat(run.get(WordsFlowGraph.LAST)).isEqualTo("toes");
        assertThat(run.get(WordsFlowGraph.UNIQUES)).isEqualTo(10);
        assertThat(words.tokenized()).isEqualTo(1);
    }

    void explained() {
        Fact<Integer> uniques = new WordsFlow(new Words(), Locale.ROOT)
                .explain(STEW)
                .fact(WordsFlowGraph.UNIQUES)
                .orElseThrow();
        assertThat(uniques.from().get(0).from().get(0).from()).singleElement().extracting(Fact::value).isEqualTo(STEW);
    }

    void replacedValuesAreReplacedInTheGraph() {
        GraphRun run = WordsFlow.builder()
                .locale(Locale.ROOT)
                .uniques(7)
                .build()
                .explain(STEW);
        assertThat(run.get(WordsFlowGraph.UNIQUES)).isEqualTo(7);
        assertThat(run.get(WordsFlowGraph.FIRST)).isEqualTo("boil");
    }
}
