package dev.leat.integration.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that all lead to each other can only be understood together. */
class KnotsTest {
    /**
     * The largest knots there are: these numbers may only fall. In a graph, a node may be a loop, which has a graph of
     * its own.
     */
    @ParameterizedTest
    @CsvSource({
        "ANNOTATIONS, 0",
        "GRAPH,       17",
        "JMH,         2",
        "LOG,         2",
        "MODEL,       5",
        "PICTURES,    6",
        "PROCESSOR,   7",
        "RUNTIME,     4",
        "SESSIONS,    2",
    })
    void noKnotGrows(Published module, int largest) {
        List<List<String>> knots = Knots.in(module.classes());

        assertThat(knots).allSatisfy(knot -> assertThat(knot).hasSizeLessThanOrEqualTo(largest));
    }
}
