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

    @ParameterizedTest
    @ValueSource(ints = {1, 49, 50, 51, 250, 300, 1_000})
    void flowOfAnySizeGivesWhatItsStepsGive(int size) throws Exception {
        RandomFlow flow = new RandomFlow("Sized", size, 60, size);
        CompiledFlow compiled = CompiledFlow.of(List.of(flow.source("")));

        assertRunsRight(flow, compiled);
        assertMethodsAreSmall(compiled);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51, 300, 4_100})
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

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 1_000})
    void methodsOfLazyValuesAndTargetsAreSmall(int size) throws Exception {
        RandomFlow flow = new RandomFlow("Sized", size, 60, size);
        CompiledFlow compiled =
                CompiledFlow.of(List.of(flow.source("ways = Way.LAZY, targets = {\"v0\", \"v" + (size - 1) + "\"}")));

        RunningFlow running = new RunningFlow(compiled.load(), "Sized", flow);
        Object last = flow.compute(5, -3L, Map.of()).get(size - 1);
        assertThat(RunningFlow.ask(running.lazy(5, -3L), size - 1)).isEqualTo(last);
        assertThat(running.target(size - 1, 5, -3L)).isEqualTo(last);
        assertMethodsAreSmall(compiled);
    }

    /** The longest chain that a flow can be, each step calling for the one before, on the smallest stack there is. */
    @Test
    void chainOfTwentyThousandStepsNeedsNoStack() throws Exception {
        int size = 20_000;
        String steps = IntStream.range(0, size)
                .mapToObj(i -> "@Processor static int v%d(%s) { return %s; }"
                        .formatted(
                                i, i == 0 ? "@Input int x" : "int v" + (i - 1), i == 0 ? "x" : "v" + (i - 1) + " + 1"))
                .collect(Collectors.joining("\n"));
        String check = """
                import static org.assertj.core.api.Assertions.assertThat;

                import java.util.concurrent.FutureTask;

                final class SizedCheck {
                  public static void main(String[] args) throws Exception {
                    FutureTask<Integer> last = new FutureTask<>(() -> SizedFlow.create().lazy(7).v19999());
                    new Thread(null, last, "small", 1).start();
                    assertThat(last.get()).isEqualTo(7 + 19999);
                    assertThat(SizedFlow.create().runV19999(7)).isEqualTo(7 + 19999);
                  }
                }
                """;
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString(
                        "Sized",
                        "import dev.leat.*;\n@Flow(ways = Way.LAZY, targets = \"v19999\", replaceable = false)\n"
                                + "final class Sized {\n" + steps + "\n}"),
                JavaFileObjects.forSourceString("SizedCheck", check)));

        assertThat(compiled.check()).containsExactly("SizedCheck");
        assertMethodsAreSmall(compiled);
    }

    /** Steps of a long chain and of a long target open and close, fail and are replaced like others. */
    @Test
    void longChainsOpenFailAndAreReplaced() throws Exception {
        int size = 250;
        String steps = IntStream.range(0, size)
                .mapToObj(i -> "@Processor int v%d(%s%s) %s { return take(%s, %d); }"
                        .formatted(
                                i,
                                i == 0 ? "@Input int x" : "int v" + (i - 1),
                                i == 90 || i == 200 ? ", @Depends(scope = Depends.Scope.RUN) Pool pool" : "",
                                i == 210 ? "throws java.io.IOException" : "",
                                i == 0 ? "x" : "v" + (i - 1),
                                i))
                .collect(Collectors.joining("\n"));
        String sized = """
                import dev.leat.*;

                @Flow(ways = Way.LAZY, targets = {"v80", "v249"})
                class Sized {
                  static int failing = -1;
                  static int runs;
                  static int open;

                  static final class Pool implements AutoCloseable {
                    Pool() { open++; }
                    @Override public void close() throws java.io.FileNotFoundException { open--; }
                  }

                  static int take(int before, int step) {
                    runs++;
                    if (step == failing) { throw new IllegalStateException("step " + step); }
                    return before + 1;
                  }
                %s
                }
                """.formatted(steps);
        String check = """
                import static org.assertj.core.api.Assertions.*;

                final class SizedCheck {
                  public static void main(String[] args) throws Exception {
                    SizedFlow flow = new SizedFlow(new Sized(), Sized.Pool::new);
                    try (SizedFlowLazy lazy = flow.lazy(0)) {
                      assertThat(lazy.v80()).isEqualTo(81);
                      assertThat(Sized.open).isEqualTo(0);
                      assertThat(lazy.v249()).isEqualTo(250);
                      assertThat(Sized.open).isEqualTo(1);
                    }
                    assertThat(Sized.open).isEqualTo(0);
                    assertThat(Sized.runs).isEqualTo(250);
                    assertThat(flow.runV80(0)).isEqualTo(81);
                    assertThat(flow.runV249(0)).isEqualTo(250);
                    assertThat(Sized.open).isEqualTo(0);

                    assertThat(SizedFlowLazy.class.getMethod("v209").getExceptionTypes()).isEmpty();
                    assertThat(SizedFlowLazy.class.getMethod("v249").getExceptionTypes())
                        .containsExactly(java.io.IOException.class);
                    assertThat(SizedFlow.class.getMethod("runV80", int.class).getExceptionTypes()).isEmpty();

                    Sized.failing = 120;
                    SizedFlowLazy failing = flow.lazy(0);
                    Throwable failure = catchThrowable(failing::v249);
                    assertThat(failure).hasMessage("step 120");
                    assertThat(catchThrowable(failing::v130)).isSameAs(failure);
                    assertThat(failing.v119()).isEqualTo(120);
                    failing.close();
                    assertThatThrownBy(failing::v119).isInstanceOf(IllegalStateException.class);

                    SizedFlow replaced = SizedFlow.builder().pool(Sized.Pool::new).v120(0).v248(7).build();
                    Sized.runs = 0;
                    assertThat(replaced.lazy(0).v249()).isEqualTo(8);
                    assertThat(replaced.lazy(0).v121()).isEqualTo(1);
                    assertThat(Sized.runs).isEqualTo(2);
                    assertThat(replaced.runV249(0)).isEqualTo(8);
                  }
                }
                """;
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Sized", sized), JavaFileObjects.forSourceString("SizedCheck", check)));

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
            if (method.matches("SizedFlow(Lazy)?[.$].*")) {
                assertThat(size).as(method).isLessThanOrEqualTo(BOUND);
            } else if (method.startsWith("SizedFlowBuilder")) {
                assertThat(size).as(method).isLessThan(MethodSizes.HUGE);
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
