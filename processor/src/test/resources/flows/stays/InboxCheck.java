package stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.graph.compiled.CompiledGraph;
import dev.leat.graph.compiled.Frame;
import dev.leat.graph.run.GraphRun;
import dev.leat.graph.run.GraphSession;
import dev.leat.graph.run.Inputs;
import dev.leat.graph.Node;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.ValueNotMadeException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

final class InboxCheck {
    private static final List<String> STAYED = List.of("last", "answer", "first", "longest", "count");

    public static void main(String[] args) throws Exception {
        assertStays();
        assertMadeEmptyIsKept();
        assertStrict();
        assertConditionFails();
        assertGraphStays();
        assertCompiledGraphStays();
    }

    private static void assertStays() {
        InboxFlowSession session = InboxFlow.create().open();
        assertThat(session.run("hello!").stayed()).isEmpty();
        assertThat(session.run("you").answer()).contains("alarm: you after hello!");
        InboxFlow.State before = session.state();
        assertThat(before.last()).contains("you");
        assertThat(before.first()).isEqualTo("hello!");

        InboxFlow.Outputs nothing = session.run("");
        assertThat(nothing.last()).isEmpty();
        assertThat(nothing.count()).isEmpty();
        assertThat(nothing.stayed()).containsExactlyInAnyOrderElementsOf(STAYED);
        assertThat(session.state()).isEqualTo(before);
        assertThat(session.run("").seen()).containsExactly("alarm: you after hello!", "hello!", "2");
    }

    /** What a run makes is kept, be it null or empty. */
    private static void assertMadeEmptyIsKept() {
        InboxFlowSession session = InboxFlow.create().open();
        session.run("hello");
        InboxFlow.Outputs forgotten = session.run("forget");
        assertThat(forgotten.stayed()).containsExactly("answer");
        assertThat(session.state().last()).isEmpty();
        assertThat(session.state().first()).isNull();
    }

    private static void assertStrict() {
        InboxFlowSession session = InboxFlow.create().open().strict();
        session.run("hello!");
        InboxFlow.State before = session.state();
        assertThatThrownBy(() -> session.run(""))
                .isInstanceOfSatisfying(ValueNotMadeException.class, failure -> assertThat(failure.values())
                        .containsExactlyInAnyOrderElementsOf(STAYED))
                .hasMessageContaining("InboxFlow")
                .hasMessageContaining("@Previous");
        assertThat(session.state()).isEqualTo(before);
        InboxFlowSession resumed = InboxFlow.create().resume(before).strict();
        assertThatThrownBy(() -> resumed.run("")).isInstanceOf(ValueNotMadeException.class);
        resumed.run("on!");
        assertThat(resumed.state().count()).isEqualTo(2);
    }

    /** Unchanged, but with the name of the condition; and no run declares what it throws. */
    private static void assertConditionFails() {
        InboxFlowSession session = InboxFlow.create().open();
        session.run("hello!");
        InboxFlow.State before = session.state();
        assertThatThrownBy(() -> session.run("%"))
                .isInstanceOfSatisfying(ConditionFailedException.class, failure -> assertThat(failure.condition())
                        .isEqualTo("urgent"))
                .hasCauseInstanceOf(IOException.class);
        assertThat(session.state()).isEqualTo(before);
    }

    private static void assertGraphStays() {
        GraphSession session = GraphSession.open(InboxFlow.graph());
        session.run(text("hello!"));
        session.run(text("you"));
        String before = state(session);
        assertThat(before).isEqualTo("true, Optional[you], Optional[alarm: you after hello!], hello!, hello!, 2");
        GraphRun nothing = session.run(text(""));
        assertThat(nothing.stayed().stream().map(Node::name)).containsExactlyInAnyOrderElementsOf(STAYED);
        assertThat(state(session)).isEqualTo(before);
        session.strict();
        assertThatThrownBy(() -> session.run(text("")))
                .isInstanceOfSatisfying(dev.leat.graph.run.ValueNotMadeException.class, failure -> assertThat(
                                failure.values().stream().map(Node::name))
                        .containsExactlyInAnyOrderElementsOf(STAYED));
        assertThat(state(session)).isEqualTo(before);
        session.run(text("forget"));
        assertThat(session.state().get("last").value()).isEqualTo(Optional.empty());
    }

    private static Inputs text(String text) {
        return Inputs.of(InboxFlowGraph.TEXT, text);
    }

    private static String state(GraphSession session) {
        return String.join(
                ", ",
                List.of("urgent", "last", "answer", "first", "longest", "count").stream()
                        .map(name -> String.valueOf(session.state().get(name).value()))
                        .toList());
    }

    private static void assertCompiledGraphStays() {
        CompiledGraph compiled = CompiledGraph.of(InboxFlow.graph());
        Frame last = compiled.run(compiled.frame().set(compiled.slot(InboxFlowGraph.TEXT), "hello!"));
        for (String text : List.of("you", "", "")) {
            last = compiled.run(compiled.frameAfter(last).set(compiled.slot(InboxFlowGraph.TEXT), text));
        }
        assertThat(last.get(compiled.slot(InboxFlowGraph.SEEN))).containsExactly("alarm: you after hello!", "hello!", "2");
    }
}
