package dev.leat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
    private final Flow shop = Flows.shop();

    @Test
    void edgesAreWhatIsMatchedThenWhatIsAskedThenWhatIsTaken() {
        assertThat(shop.edges().stream().filter(edge -> edge.to() == 7))
                .containsExactly(
                        new Edge(1, 7, Edge.Kind.VALUE),
                        new Edge(5, 7, Edge.Kind.GUARD),
                        new Edge(6, 7, Edge.Kind.GUARD),
                        new Edge(4, 7, Edge.Kind.VALUE),
                        new Edge(3, 7, Edge.Kind.PREVIOUS),
                        new Edge(7, 7, Edge.Kind.PREVIOUS));
        assertThat(shop.edges()).contains(new Edge(2, 3, Edge.Kind.DEPENDENCY));
    }

    @Test
    void needsAreThoseOfTheSameRun() {
        assertThat(shop.needs().of().get(7)).containsExactly(1, 4, 5, 6);
        assertThat(shop.needs().order()).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void eachLayerNeedsTheOneBefore() {
        assertThat(shop.layers()).containsExactly(List.of(3, 6), List.of(4), List.of(5), List.of(7), List.of(8));
    }

    @Test
    void whatIsTakenAsItIsHasToBeThere() {
        assertThat(shop.present(shop.nodes().get(8).alternatives().get(0))).containsExactly(7);
        assertThat(shop.present(shop.nodes().get(7).alternatives().get(0))).isEmpty();
    }

    @Test
    void whatAnotherTypeMakesIsNotItsOwn() {
        assertThat(shop.nodes().get(7).alternatives().stream().map(shop::isOwn)).containsExactly(false, true);
    }

    @Test
    void onlyWhatComesBeforeCanBeNeeded() {
        Node early = Flows.made(
                "early",
                new Type("int", "int"),
                Node.Kind.STEP,
                Presence.ALWAYS,
                Flows.call(new Type("demo.A", "A"), "early", "", Guard.always(), Flows.plain(0)));

        assertThatThrownBy(() -> new Flow("demo.A", "A", List.of(early)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Node 0 needs node 0, which is not before it");
    }

    @Test
    void edgesSayWhichValuesOfALoopAreTaken() {
        assertThat(Flows.files().edges())
                .containsExactly(
                        new Edge(0, 1, Edge.Kind.EACH),
                        new Edge(0, 2, Edge.Kind.EACH),
                        new Edge(2, 3, Edge.Kind.EACH),
                        new Edge(1, 4, Edge.Kind.GUARD),
                        new Edge(4, 4, Edge.Kind.FOLD),
                        new Edge(3, 4, Edge.Kind.VALUE),
                        new Edge(3, 5, Edge.Kind.VALUE),
                        new Edge(0, 5, Edge.Kind.VALUE),
                        new Edge(2, 6, Edge.Kind.REJECTED),
                        new Edge(4, 7, Edge.Kind.LAST),
                        new Edge(6, 7, Edge.Kind.VALUE),
                        new Edge(7, 8, Edge.Kind.ALL),
                        new Edge(3, 8, Edge.Kind.FIRST),
                        new Edge(7, 9, Edge.Kind.VALUE),
                        new Edge(8, 9, Edge.Kind.VALUE));
    }

    @Test
    void loopsAreAroundWhatIsMadeInThem() {
        Flow files = Flows.files();

        assertThat(files.around(files.nodes().get(3)))
                .containsExactly(new Loop(0, 2, false), new Loop(2, 1, true, true));
        assertThat(files.around(files.nodes().get(9))).containsExactly(new Loop(0, 2, false));
        assertThat(files.around(files.nodes().get(8))).isEmpty();
    }

    @Test
    void whatIsKeptFromElementToElementIsNotKeptForTheNextRun() {
        assertThat(Flows.files().nodes().get(4).isKept()).isFalse();
        assertThat(shop.nodes().get(7).isKept()).isTrue();
    }

    @Test
    void whatIsMadeForElementsNeedsALoopOverThem() {
        Flow files = Flows.files();

        assertThatThrownBy(() -> new Flow("demo.Files", "Files", List.of(new Loop(0, 1, false)), files.nodes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Node 3 is made for the elements of node 2, which has no loop");
    }

    @Test
    void importsAreThePackagesThatAreNotSaid() {
        assertThat(new Type(
                                "java.util.Map.Entry<java.lang.String, ? extends demo.Word[]>",
                                "Map.Entry<String, ? extends Word[]>")
                        .imports())
                .containsExactly("java.util.Map", "demo.Word");
        assertThat(new Type("int", "int").imports()).isEmpty();
        assertThat(new Type("java.lang.ref.Reference<Word>", "Reference<Word>").imports())
                .containsExactly("java.lang.ref.Reference");
    }
}
