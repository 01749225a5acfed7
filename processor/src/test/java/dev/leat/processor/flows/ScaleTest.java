package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows of any size compile, run right, and stay within what HotSpot compiles well. */
final class ScaleTest {
    /** What the planner promises for {@code run} and its chunks. */
    private static final int BOUND = 3_000;

    /** Beyond this HotSpot never compiles a method (HugeMethodLimit). */
    private static final int HUGE = 8_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 49, 50, 51, 250, 300, 1_000})
    void flowOfAnySizeGivesWhatItsStepsGive(int size) throws Exception {
        RandomFlow flow = new RandomFlow("Sized", size, 60, size);
        CompiledFlow compiled = CompiledFlow.of(List.of(flow.source("")));

        assertRunsRight(flow, compiled);
        assertMethodsAreSmall(compiled);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51, 300})
    void flowOfPrimitivesGivesWhatItsStepsGive(int size) throws Exception {
        RandomFlow flow = new RandomFlow("Sized", size, 60, size, RandomFlow.PRIMITIVES);
        CompiledFlow compiled = CompiledFlow.of(List.of(flow.source("")));

        assertRunsRight(flow, compiled);
        assertMethodsAreSmall(compiled);
    }

    @Test
    void tenThousandStepsCompileAndRun() throws Exception {
        RandomFlow flow = new RandomFlow("Sized", 10_000, 10_000, 7);
        CompiledFlow compiled = CompiledFlow.of(List.of(flow.source("")));

        assertRunsRight(flow, compiled);
        assertMethodsAreSmall(compiled);
    }

    /** Each chunk is given the inputs that it takes, which together are more than one method has room for. */
    @Test
    void manyInputsOfManyStepsKeepMethodsSmall() throws Exception {
        int inputs = 100;
        String steps = IntStream.range(0, 3_000)
                .mapToObj(i -> "@Processor static %s v%d(@Input long i%d%s) %s { return i%d%s; }"
                        .formatted(
                                i % 2 == 0 ? "Long" : "long",
                                i,
                                i % inputs,
                                i == 0 ? "" : ", long v" + (i - 1),
                                i % 70 == 0 ? "throws java.io.IOException" : "",
                                i % inputs,
                                i == 0 ? "" : " + v" + (i - 1)))
                .collect(Collectors.joining("\n"));
        String check = """
                import static org.assertj.core.api.Assertions.assertThat;

                final class SizedCheck {
                  public static void main(String[] args) throws Exception {
                    assertThat(SizedFlow.create().run(%1$s).v2999()).isEqualTo(30 * %2$d);
                    assertThat(SizedFlow.builder().v1499(0).build().run(%1$s).v2999()).isEqualTo(15 * %2$d);
                  }
                }
                """.formatted(
                        IntStream.range(0, inputs).mapToObj(String::valueOf).collect(Collectors.joining(", ")),
                        inputs * (inputs - 1) / 2);
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString(
                        "Sized", "import dev.leat.*;\n@Flow final class Sized {\n" + steps + "\n}"),
                JavaFileObjects.forSourceString("SizedCheck", check)));

        assertThat(compiled.check()).containsExactly("SizedCheck");
        assertMethodsAreSmall(compiled);
    }

    private static void assertRunsRight(RandomFlow flow, CompiledFlow compiled) throws Exception {
        RunningFlow running = new RunningFlow(compiled.load(), "Sized", flow);

        assertThat(running.run(5, -3L)).isEqualTo(flow.compute(5, -3L, Map.of()));

        Map<Integer, Object> replaced = new HashMap<>();
        for (int i = 0; i < flow.size(); i += 1 + flow.size() / 20) {
            replaced.put(i, flow.valueFor(i, 1000L + i));
        }
        assertThat(running.replacing(replaced).run(5, -3L)).isEqualTo(flow.compute(5, -3L, replaced));
    }

    private static void assertMethodsAreSmall(CompiledFlow compiled) {
        Map<String, Integer> sizes = MethodSizes.of(compiled);
        sizes.forEach((method, size) -> {
            if (method.startsWith("SizedFlow.") || method.startsWith("SizedFlow$")) {
                assertThat(size).as(method).isLessThanOrEqualTo(BOUND);
            } else if (method.startsWith("SizedFlowBuilder")) {
                assertThat(size).as(method).isLessThan(HUGE);
            }
        });
        promises(compiled)
                .forEach((chunk, bytes) -> assertThat(sizes.get("SizedFlow$" + chunk + ".run"))
                        .as("the plan's bound of " + chunk)
                        .isLessThanOrEqualTo(bytes));
    }

    /** The bounds that the plan gives of its chunks. */
    private static Map<String, Integer> promises(CompiledFlow compiled) {
        Map<String, Integer> promises = new HashMap<>();
        Matcher chunk = Pattern.compile("\"class\": \"(\\w+)\",\\s+\"steps\": \\d+,\\s+\"bytes\": (\\d+)")
                .matcher(compiled.generated().get("META-INF/leat/Sized.json"));
        while (chunk.find()) {
            promises.put(chunk.group(1), Integer.valueOf(chunk.group(2)));
        }
        return promises;
    }
}
