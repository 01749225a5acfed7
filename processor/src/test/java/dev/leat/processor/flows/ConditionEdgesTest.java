package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ring ends at a guard that asks, an arrow at a call that takes; both where both do. */
final class ConditionEdgesTest {
    private static final Map<String, String> GENERATED = CompiledFlow.of(
                    List.of(JavaFileObjects.forSourceString("Edges", """
                    import dev.leat.*;
                    import java.util.*;
                    @Flow final class Edges {
                        @Processor static boolean known(@Input String id) { return true; }
                        @Processor static boolean large(@Input String id) { return true; }
                        @When("known") @Processor static String asks() { return ""; }
                        @Processor static String takes(boolean known) { return ""; }
                        @When("known && !large") @Processor static String asksBoth() { return ""; }
                        @When("known") @Processor static String asksAndTakes(boolean known) { return ""; }
                        @When("known") @Processor("choice") static String first() { return ""; }
                        @Processor("choice") static String otherwise(boolean known) { return ""; }
                        @When("large") @Processor("other") static String oneOfTwo(boolean known) { return ""; }
                        @When("input") @Processor static String asksInput(@Input boolean input) { return ""; }
                        @Processor static String takesMaybe(Optional<String> asks, boolean large) { return ""; }
                        @When("known") @Processor static boolean nested() { return true; }
                        @When("nested") @Processor static String asksNested() { return ""; }
                    }
                    """)))
            .generated();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    known, asks,         ring
                    known, takes,        arrow
                    known, asksBoth,     ring
                    large, asksBoth,     ring
                    known, asksAndTakes, both
                    known, choice,       both
                    large, other,        ring
                    known, other,        arrow
                    input, asksInput,    both
                    asks,  takesMaybe,   arrow
                    large, takesMaybe,   arrow
                    known, nested,       ring
                    nested, asksNested,  ring
                    id,    known,        arrow
                    """)
    void edgesShowAsWhatAValueIsRead(String from, String to, String drawn) {
        boolean ring = !drawn.equals("arrow");
        boolean arrow = !drawn.equals("ring");
        String mermaid = text("META-INF/leat/Edges.mmd");
        String dot = text("META-INF/leat/Edges.dot");
        String one = id(mermaid, from);
        String other = id(mermaid, to);

        assertThat(mermaid.contains("  " + one + " -.-o " + other + "\n")).isEqualTo(ring);
        assertThat(mermaid.contains("  " + one + " --> " + other + "\n")).isEqualTo(arrow);
        assertThat(dot.contains("  " + one + " -> " + other + " [style=dotted, arrowhead=odot]\n"))
                .isEqualTo(ring);
        assertThat(dot.contains("  " + one + " -> " + other + "\n")).isEqualTo(arrow);
    }

    @Test
    void javadocHasTheSamePicture() {
        String edge = id(text("META-INF/leat/Edges.mmd"), "known") + " --> ";

        assertThat(text("EdgesFlow.java")).contains(edge).contains(" -.-o ");
    }

    private static String text(String file) {
        return GENERATED.getOrDefault(file, "");
    }

    private static String id(String mermaid, String name) {
        return mermaid.lines()
                .filter(line -> line.contains("\"" + name + "<br/>"))
                .map(line -> line.strip().split("[^a-z0-9]", 2)[0])
                .findFirst()
                .orElseThrow();
    }
}
