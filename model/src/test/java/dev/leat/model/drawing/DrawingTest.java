package dev.leat.model.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.model.Edge;
import dev.leat.model.Flows;
import dev.leat.model.Golden;
import dev.leat.model.Node;
import dev.leat.model.drawing.Drawing.Arrow;
import dev.leat.model.drawing.Drawing.Box;
import dev.leat.model.drawing.Drawing.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    /** A run of which one step failed, in two groups. */
    private static final Drawing RUN = new Drawing(
            "A \"run\"",
            List.of(
                    new Box(Node.Kind.INPUT, List.of(), List.of("text", "String"), false, Outcome.MADE),
                    new Box(
                            Node.Kind.STEP,
                            List.of("billing", "tax"),
                            List.of("rate", "_x_ & `y`"),
                            true,
                            Outcome.MISSING),
                    new Box(Node.Kind.COMPONENT, List.of("billing"), List.of("- sum", "1. of"), true, Outcome.FAILED)),
            List.of(new Arrow(0, 1, Edge.Kind.VALUE, true), new Arrow(1, 2, Edge.Kind.GUARD, false)),
            true);

    @Test
    void aFlowIsDrawnAsAlways() throws IOException {
        Golden.of("shop.mmd").assertEqualTo(Drawing.of(Flows.shop()).mermaid());
        Golden.of("shop.dot").assertEqualTo(Drawing.of(Flows.shop()).dot());
    }

    @Test
    void loopsAreDrawnAsAlways() throws IOException {
        Golden.of("files.mmd").assertEqualTo(Drawing.of(Flows.files()).mermaid());
        Golden.of("files.dot").assertEqualTo(Drawing.of(Flows.files()).dot());
    }

    @Test
    void aRunIsDrawnAsAlways() throws IOException {
        Golden.of("run.mmd").assertEqualTo(RUN.mermaid());
        Golden.of("run.dot").assertEqualTo(RUN.dot());
    }

    @Test
    void aPictureEndsNoDocumentation() {
        Drawing odd = new Drawing(
                "odd",
                List.of(new Box(
                        Node.Kind.STEP, List.of(), List.of("a */ }{ \\u002a/", "{@code b}"), false, Outcome.MADE)),
                List.of(),
                false);

        assertThat(odd.mermaid()).isEqualTo("""
                flowchart TD
                  s0["a &ast;/ &rbrace;&lbrace; &bsol;u002a/<br/>{@code b}"]
                """);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        Drawing nothing = new Drawing("nothing", List.of(), List.of(), true);

        assertThat(nothing.mermaid()).isEqualTo("flowchart TD\n");
    }
}
