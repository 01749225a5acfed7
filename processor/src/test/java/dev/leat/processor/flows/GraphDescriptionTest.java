package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.leat.graph.FlowGraph;
import dev.leat.model.Alternative;
import dev.leat.model.Flow;
import dev.leat.model.Node;
import dev.leat.model.Port;
import dev.leat.model.Reach;
import dev.leat.model.json.FlowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A flow is described twice: by the processor in its plan, and by the graph that it generates. Both say the same. */
final class GraphDescriptionTest {
    static Stream<Path> cases() throws IOException {
        return FlowCasesTest.cases().filter(GraphDescriptionTest::hasGraph);
    }

    private static boolean hasGraph(Path name) {
        try {
            for (JavaFileObject source : FlowCasesTest.sources(FlowCasesTest.CASES.resolve(name))) {
                if (source.getCharContent(true).toString().contains("GRAPH")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void graphIsDescribedAsItsPlan(Path name) throws Exception {
        CompiledFlow compiled = CompiledFlow.of(FlowCasesTest.sources(FlowCasesTest.CASES.resolve(name)));
        ClassLoader loader = compiled.load();
        List<String> compared = new ArrayList<>();
        for (Map.Entry<String, String> file : compiled.generated().entrySet()) {
            if (file.getKey().endsWith("FlowGraph.java")) {
                String flow = file.getKey().replace('/', '.').replaceFirst("Graph\\.java$", "");
                var graph = loader.loadClass(flow).getDeclaredMethod("graph");
                graph.setAccessible(true);
                Flow described = ((FlowGraph) graph.invoke(null)).description();
                assertThat(lines(described)).as(flow).isEqualTo(lines(plan(flow, compiled)));
                compared.add(flow);
            }
        }

        assertThat(compared).isNotEmpty();
    }

    /** The flows of all cases with loops that ask for no way themselves, each with a graph. */
    @Test
    void loopsAreDescribedAsInTheirPlans() throws Exception {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Map.Entry<String, JavaFileObject> each : LoopCasesTest.cases().entrySet()) {
            String source = each.getValue().getCharContent(true).toString();
            boolean mayHaveGraphs = !source.contains("ways =")
                    && !source.contains("per = ")
                    && !each.getKey().equals("Balances"); // It keeps values from run to run.
            if (!mayHaveGraphs) {
                continue;
            }
            sources.add(JavaFileObjects.forSourceString("loops." + each.getKey(), withGraphs(source)));
        }
        CompiledFlow compiled = CompiledFlow.alone(sources);
        ClassLoader loader = compiled.load();
        int compared = 0;
        for (String file : compiled.generated().keySet()) {
            if (file.endsWith("FlowGraph.java")) {
                String flow = file.replace('/', '.').replaceFirst("Graph\\.java$", "");
                var graph = loader.loadClass(flow).getDeclaredMethod("graph");
                graph.setAccessible(true);
                Flow described = ((FlowGraph) graph.invoke(null)).description();
                Flow plan = plan(flow, compiled);
                assertThat(lines(described)).as(flow).isEqualTo(lines(plan));
                assertThat(loops(described)).as(flow).isEqualTo(loops(plan));
                assertThat(FlowJson.read(FlowJson.write(described, Map.of()))).isEqualTo(described);
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(50);
    }

    private static String withGraphs(String source) {
        return source.replace("@Flow(", "@Flow(ways = dev.leat.Way.GRAPH, ")
                .replaceAll("@Flow(\\s*\\R)", "@Flow(ways = dev.leat.Way.GRAPH)$1");
    }

    private static List<String> loops(Flow flow) {
        return flow.loops().stream()
                .map(loop -> flow.nodes().get(loop.sequence()).name() + " " + loop.passes() + " " + loop.isOnePass())
                .sorted()
                .toList();
    }

    private static Flow plan(String flow, CompiledFlow compiled) {
        return compiled.generated().values().stream()
                .filter(text -> text.startsWith("{") && text.contains("\"generated\": \"" + flow + "\""))
                .map(FlowJson::read)
                .findFirst()
                .orElseThrow();
    }

    /** But for what is injected: a graph has the instances of flow classes among that. */
    private static List<String> lines(Flow flow) {
        List<String> lines = new ArrayList<>();
        for (Node node : flow.nodes()) {
            if (node instanceof Node.Input input) {
                lines.add("input " + input.name() + ": " + input.type().name() + secret(input) + " " + input.cutOff());
            } else if (node instanceof Node.Made made) {
                lines.add(made.kind() + " " + made.name() + ": " + made.type().name() + secret(made) + " "
                        + made.cutOff() + " " + made.presence()
                        + made.scope()
                                .map(scope -> " of " + flow.nodes().get(scope).name())
                                .orElse("")
                        + made.keeper()
                                .map(keeper ->
                                        " per " + flow.nodes().get(keeper).name())
                                .orElse(""));
                made.alternatives().forEach(alternative -> lines.add("  " + text(alternative, flow)));
                made.initial().ifPresent(initial -> lines.add("  at first " + text(initial, flow)));
            }
        }
        return lines;
    }

    private static String secret(Node node) {
        return node.isSecret() ? " secret" : "";
    }

    private static String text(Alternative alternative, Flow flow) {
        String taken = alternative.ports().stream()
                .filter(port -> !(flow.nodes().get(port.node()) instanceof Node.Dependency))
                .map(port -> text(port, flow))
                .collect(Collectors.joining(", "));
        return alternative.owner() + "." + alternative.method() + "(" + taken + ")"
                + (alternative.component().isEmpty() ? "" : "." + alternative.component())
                + " when "
                + alternative
                        .guard()
                        .over(condition -> flow.nodes().get(condition).name())
                + " at " + alternative.position() + ": " + alternative.documentation();
    }

    private static String text(Port port, Flow flow) {
        return (port.reach() == Reach.PLAIN ? "" : port.reach() + " ")
                + flow.nodes().get(port.node()).name()
                + " as " + port.taking()
                + port.narrowing().map(GraphDescriptionTest::text).orElse("");
    }

    /** As far as a type can be told at run time. */
    private static String text(Port.Narrowing narrowing) {
        return " is " + narrowing.type().name().replaceFirst("<.*>", "") + narrowing.constants();
    }
}
