package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.benchmarks.source.ByHandSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why long graphs are not written by hand in one method. */
final class ByHandLimitTest {
    @Test
    void javacRefusesTenThousandStepsInOneMethod() {
        Graph graph = Graphs.arithmetic(10_000);
        String name = "dev.leat.benchmarks." + graph.name() + "InOneMethod";

        assertThatThrownBy(() -> new Javac().withoutProcessors(Map.of(name, ByHandSource.inOneMethod(graph))))
                .hasMessageContaining("code too large");
    }
}
