package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of any size compile, stay within what HotSpot compiles well, and are right. */
final class SheetScaleTest {
    /** What the planner promises for the method of a block. */
    private static final int BOUND = 3_000;

    /** Beyond this HotSpot never compiles a method (HugeMethodLimit). */
    private static final int HUGE = 8_000;

    @ParameterizedTest
    @CsvSource({"50, true", "51, true", "350, true", "4_000, false", "20_000, false"})
    void sheetsOfAnySizeAreRight(String steps, boolean replaceable) throws Exception {
        int size = Integer.parseInt(steps.replace("_", ""));
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Sized", source(size, replaceable)),
                JavaFileObjects.forSourceString("SizedCheck", check(size))));

        assertThat(compiled.check()).containsExactly("SizedCheck");
        assertMethodsAreSmall(compiled);
    }

    /** A step of 200 parameters takes a page of bytecode; blocks have fewer of them. */
    @Test
    void stepsOfManyParametersMakeSmallBlocks() throws Exception {
        String taken = IntStream.range(0, 200).mapToObj(i -> "int v" + i).collect(Collectors.joining(", "));
        String first = IntStream.range(0, 200)
                .mapToObj(i -> "@Processor static int v%d(@Input int x) { return x; }".formatted(i))
                .collect(Collectors.joining("\n"));
        String second = IntStream.range(0, 400)
                .mapToObj(i -> "@Processor static int w%d(%s) { return v%d; }".formatted(i, taken, i % 200))
                .collect(Collectors.joining("\n"));
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString(
                        "Sized",
                        "import dev.leat.*;\n@Flow(ways = Way.SHEET) final class Sized {\n" + first + second + "\n}"),
                JavaFileObjects.forSourceString("SizedCheck", """
                        import static org.assertj.core.api.Assertions.assertThat;

                        final class SizedCheck {
                          public static void main(String[] args) {
                            SizedFlowSheet sheet = SizedFlow.create().sheet();
                            assertThat(sheet.x(3).w399()).isEqualTo(3);
                            assertThat(sheet.x(4).w0()).isEqualTo(4);
                            assertThat(sheet.w399()).isEqualTo(4);
                          }
                        }
                        """)));

        assertThat(compiled.check()).containsExactly("SizedCheck");
        assertMethodsAreSmall(compiled);
    }

    /** A wide input, a narrow one, and steps that take from anywhere before: the first by very many. */
    private static String source(int size, boolean replaceable) {
        Random random = new Random(size);
        String methods = IntStream.range(0, size)
                .mapToObj(i -> {
                    TreeSet<Integer> takes = new TreeSet<>();
                    for (int k = 0; k < 2 && i > 0; k++) {
                        takes.add(random.nextInt(10) == 0 ? 0 : Math.max(0, i - 1 - random.nextInt(100)));
                    }
                    String taken = takes.stream().map(t -> "int v" + t).collect(Collectors.joining(", "));
                    String sum = takes.stream().map(t -> "v" + t).collect(Collectors.joining(" + "));
                    return i == 0
                            ? "@Processor static int v0(@Input int x) { runs++; return x; }"
                            : "@Processor static int v%d(%s%s) { runs++; return (%s) %% 1000%s; }"
                                    .formatted(
                                            i,
                                            taken,
                                            i >= size - 10 ? ", @Input int y" : i % 40 == 20 ? ", @Input int z" : "",
                                            sum,
                                            i >= size - 10 ? " + y" : i % 40 == 20 ? " + z" : "");
                })
                .collect(Collectors.joining("\n"));
        return """
                import dev.leat.*;

                @Flow(ways = Way.SHEET%s)
                final class Sized {
                  static int runs;
                %s
                }
                """.formatted(replaceable ? "" : ", replaceable = false", methods);
    }

    private static String check(int size) {
        return """
                import static org.assertj.core.api.Assertions.assertThat;

                final class SizedCheck {
                  public static void main(String[] args) {
                    SizedFlow flow = SizedFlow.create();
                    SizedFlowSheet sheet = flow.sheet().x(1).y(2).z(3);
                    int[] told = {0};
                    sheet.on().v%1$d((before, now) -> told[0] = now);
                    for (int i = 0; i < 20; i++) {
                      int x = i %% 3 == 0 ? i : 5;
                      int z = i %% 4 == 0 ? i : 7;
                      sheet.change(cells -> cells.x(x).z(z));
                      SizedFlow.Outputs outputs = run(flow, x, 2, z);
                      assertThat(sheet.v%1$d()).isEqualTo(outputs.v%1$d()).isEqualTo(told[0]);
                      assertThat(sheet.v%2$d()).isEqualTo(outputs.v%2$d());
                    }
                    Sized.runs = 0;
                    sheet.y(9);
                    assertThat(Sized.runs).isBetween(1, 10);
                    assertThat(sheet.v%1$d()).isEqualTo(run(flow, 5, 9, 7).v%1$d());
                  }

                  private static SizedFlow.Outputs run(SizedFlow flow, int x, int y, int z) {
                    return flow.run(x, %3$s);
                  }
                }
                """.formatted(size - 1, size / 2, "z, y");
    }

    private static void assertMethodsAreSmall(CompiledFlow compiled) {
        for (Map.Entry<String, Integer> method : MethodSizes.of(compiled).entrySet()) {
            if (method.getKey().startsWith("SizedFlowSheet")) {
                boolean isHot = method.getKey().endsWith(".update");
                assertThat(method.getValue()).as(method.getKey()).isLessThan(isHot ? BOUND : HUGE);
            }
        }
    }
}
