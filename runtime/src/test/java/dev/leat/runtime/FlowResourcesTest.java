package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FlowResourcesTest {
    /** Stands for a declaration; its resources are among the test resources. */
    static final class Words {}

    /** Has no resources. */
    static final class Unknown {}

    /** Named like a generated class. */
    static final class WordsFlow {}

    @Test
    void picturesAndPlanAreReadAsWritten() {
        FlowResources words = FlowResources.of(Words.class);

        assertThat(words.mermaid()).isEqualTo("flowchart TD\n    text --> tokens[\"tøkens\"]\n");
        assertThat(words.dot()).isEqualTo("digraph Words { text -> tokens }\n");
        assertThat(words.plan()).isEqualTo("{\"flow\": \"Words\"}\n");
        assertThat(words.states("state")).isEqualTo("stateDiagram-v2\n  state \"løcked\" as s0\n");
    }

    @Test
    void missingPictureSaysWhatIsMissingAndWhatToDo() {
        assertThatThrownBy(() -> FlowResources.of(Unknown.class).dot())
                .isInstanceOf(MissingFlowResourceException.class)
                .hasMessage(
                        "There is no picture or plan of dev.leat.runtime.FlowResourcesTest$Unknown. The class path has no"
                                + " resource META-INF/leat/dev.leat.runtime.FlowResourcesTest$Unknown.dot. Fix: annotate the class"
                                + " with @Flow, compile it with leat-processor on the processor path, and keep META-INF/leat when"
                                + " packaging.");
    }

    @Test
    void generatedClassIsNotTheDeclaration() {
        assertThatThrownBy(() -> FlowResources.of(WordsFlow.class).plan())
                .hasMessageEndingWith(
                        "Fix: pass the class that is annotated with @Flow, not the one generated from it.");
    }

    @Test
    void valueThatIsNoStateMachineHasNoChart() {
        assertThatThrownBy(() -> FlowResources.of(Words.class).states("tokens"))
                .isInstanceOf(MissingFlowResourceException.class)
                .hasMessageContaining("META-INF/leat/dev.leat.runtime.FlowResourcesTest$Words.tokens.states.mmd");
    }

    @Test
    void thereIsNoFlowWithoutDeclaration() {
        assertThatNullPointerException()
                .isThrownBy(() -> FlowResources.of(null))
                .withMessage("declaration");
    }
}
