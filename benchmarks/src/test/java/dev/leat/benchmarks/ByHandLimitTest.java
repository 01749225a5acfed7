package dev.leat.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.benchmarks.graph.Graph;
import dev.leat.benchmarks.graph.Graphs;
import dev.leat.benchmarks.source.ByHandSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why long graphs are not written by hand in one method. */
final class ByHandLimitTest {
    private final Javac javac = new Javac();

    @Test
    void javacTakesAThousandStepsInOneMethod() {
        assertThatCode(() -> compileInOneMethod(Graphs.arithmetic(1_000))).doesNotThrowAnyException();
    }

    @Test
    void javacRefusesTenThousandStepsInOneMethod() {
        assertThatThrownBy(() -> compileInOneMethod(Graphs.arithmetic(10_000))).hasMessageContaining("code too large");
    }

    private void compileInOneMethod(Graph graph) {
        String name = "dev.leat.benchmarks." + graph.name() + "InOneMethod";
        javac.withoutProcessors(Map.of(name, ByHandSource.inOneMethod(graph)));
    }
}
