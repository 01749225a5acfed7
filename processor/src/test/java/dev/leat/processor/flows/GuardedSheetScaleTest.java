package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sheets of many guarded values, and of values made in many ways, compile, stay small, and run what they must. */
final class GuardedSheetScaleTest {
    /** What the planner promises for the methods of a block. */
    private static final int BOUND = 3_000;

    @Test
    void conditionsAreSharedByManyBlocks() throws Exception {
        String conditions = lines(100, i -> """
                @Processor static boolean c%d(@Input int x) { evaluated++; return x %% %d == 0; }
                """.formatted(i, i + 2));
        String rules = lines(1_000, i -> """
                @When("c%d && !c%d") @Processor static int r%d(@Input int y) { fired++; return y; }
                """.formatted(i % 50, 50 + i % 50, i));
        String takers = lines(1_000, i -> """
                @Processor static boolean t%d(boolean c99) { taken++; return c99; }
                """.formatted(i));
        CompiledFlow compiled = compile(
                conditions + rules + takers,
                """
                sheet.x(60).y(5);
                assertThat(sheet.r999()).isEmpty();
                assertThat(Wide.evaluated).isEqualTo(1);
                %1$s
                assertThat(Wide.evaluated).isEqualTo(60);
                int fired = Wide.fired;
                assertThat(fired).isPositive();
                sheet.y(7);
                %1$s
                assertThat(Wide.evaluated).isEqualTo(60);
                assertThat(Wide.fired).isEqualTo(2 * fired);

                assertThat(sheet.t0()).isFalse();
                assertThat(sheet.t999()).isFalse();
                assertThat(sheet.x(61).t999()).isFalse();
                assertThat(Wide.taken).isEqualTo(2);
                assertThat(sheet.x(101).c99()).isTrue();
                assertThat(sheet.t999()).isTrue();
                assertThat(sheet.t500()).isTrue();
                assertThat(sheet.t0()).isTrue();
                assertThat(Wide.taken).isEqualTo(5);
                """.formatted(lines(1_000, i -> "rule(%d, sheet.r%d());\n".formatted(i, i))),
                """
                static void rule(int number, Optional<Integer> value) {
                  assertThat(value.isPresent()).isEqualTo(60 % (number % 50 + 2) == 0 && 60 % (number % 50 + 52) != 0);
                }
                """);

        assertThat(compiled.check()).containsExactly("WideCheck");
        assertMethodsAreSmall(compiled);
    }

    @Test
    void aValueMayBeMadeInManyWays() throws Exception {
        String conditions = lines(120, i -> """
                @Processor static boolean c%d(@Input int x) { evaluated++; return x == %d; }
                """.formatted(i, i));
        String ways = lines(120, i -> """
                @When("c%d") @Processor("v") static int v%d(@Input int y, @Input int x) { fired++; return y + %d; }
                """.formatted(i, i, i));
        CompiledFlow compiled = compile(conditions + ways, """
                assertThat(sheet.x(3).y(10).v()).contains(13);
                assertThat(Wide.evaluated).isEqualTo(4);
                assertThat(sheet.y(20).v()).contains(23);
                assertThat(Wide.evaluated).isEqualTo(4);
                assertThat(sheet.x(119).v()).contains(139);
                assertThat(sheet.x(300).v()).isEmpty();
                assertThat(Wide.evaluated).isEqualTo(244);
                assertThat(Wide.fired).isEqualTo(3);
                """, "");

        assertThat(compiled.check()).containsExactly("WideCheck");
        assertMethodsAreSmall(compiled);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static CompiledFlow compile(String methods, String check, String members) {
        return CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Wide", """
                        import dev.leat.*;

                        @Flow(ways = Way.SHEET)
                        final class Wide {
                          static int evaluated;
                          static int fired;
                          static int taken;
                        %s}
                        """.formatted(methods)),
                JavaFileObjects.forSourceString("WideCheck", """
                        import static org.assertj.core.api.Assertions.assertThat;

                        import java.util.Optional;

                        final class WideCheck {
                          public static void main(String[] args) {
                            WideFlowSheet sheet = WideFlow.create().sheet();
                        %s}
                        %s}
                        """.formatted(check, members))));
    }

    private static void assertMethodsAreSmall(CompiledFlow compiled) {
        MethodSizes.of(compiled).forEach((method, bytes) -> {
            if (method.startsWith("WideFlowSheet$Steps")
                    && !method.endsWith(".replace")
                    && !method.endsWith(".value")) {
                assertThat(bytes).as(method).isLessThan(BOUND);
            }
        });
    }
}
