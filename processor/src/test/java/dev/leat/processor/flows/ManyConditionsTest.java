package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conditions that ask conditions that ask conditions. */
final class ManyConditionsTest {
    private static final int CHAIN = 300;
    private static final int LEVELS = 60;

    /** The last of them needs more than the parameters that a method can have. */
    @Test
    void aChainMayTakeMoreThanAMethodHasParametersFor() throws Exception {
        CompiledFlow flow = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Chain", chain()), JavaFileObjects.forSourceString("ChainCheck", """
                        import static org.assertj.core.api.Assertions.assertThat;

                        final class ChainCheck {
                          public static void main(String[] args) {
                            ChainFlow flow = ChainFlow.create();
                            assertThat(flow.run(300, 0).all()).hasValue(299L);
                            assertThat(flow.run(299, 0).all()).isEmpty();
                            assertThat(Chain.evaluated).isEqualTo(598);
                            assertThat(flow.run(10, 0).some()).isEmpty();
                            assertThat(flow.run(20, 0).some()).hasValue(19L);
                            assertThat(flow.runAll(300, 0)).hasValue(299L);
                            assertThat(flow.runAll(298, 0)).isEmpty();
                            assertThat(flow.runSome(15, 0)).isEmpty();

                            ChainFlow replaced = ChainFlow.builder().v7(1000).c3(true).build();
                            assertThat(replaced.run(300, 0).all()).isEmpty();
                            assertThat(replaced.run(1001, 0).all()).hasValue(299L);
                            assertThat(replaced.runAll(1001, 0)).hasValue(299L);
                          }
                        }
                        """)));

        assertThat(flow.check()).containsExactly("ChainCheck");
        MethodSizes.of(flow).forEach((method, bytes) -> {
            if (method.startsWith("ChainFlow") && !method.matches(".*\\.(fired|addFired\\d+)")) {
                assertThat(bytes).as(method).isLessThan(MethodSizes.HUGE);
            }
        });
    }

    /** Each value is made by one of two ways, so that there is also something that says by which. */
    private static String chain() {
        return """
                import dev.leat.*;

                @Flow(targets = {"all", "some"})
                final class Chain {
                  static int evaluated;

                  @Processor static boolean c0(long v0, @Input long most) { return v0 < most; }
                """
                + IntStream.range(1, CHAIN)
                        .mapToObj(i -> """
                          @When("c%2$d") @Processor static boolean c%1$d(long v%1$d, @Input long most) {
                            evaluated++;
                            return v%1$d < most;
                          }
                        """.formatted(i, i - 1))
                        .collect(Collectors.joining())
                + IntStream.range(0, CHAIN)
                        .mapToObj(i -> i % 3 == 0 ? """
                          @Processor static boolean big%1$d(@Input long x) { return x > 1000; }
                          @When("big%1$d") @Processor("v%1$d") static long bigger%1$d(@Input long x) { return 0; }
                          @When("x0") @Processor static long v%1$d(@Input long x) { return x + %1$d; }
                        """.formatted(i) : """
                          @Processor static long v%1$d(@Input long x) { return x + %1$d; }
                        """.formatted(i))
                        .collect(Collectors.joining())
                + """
                  @Processor static boolean x0(@Input long x) { return x == 0; }
                  @When("c299") @Processor static long all(long v299) { return v299; }
                  @When("c19") @Processor static long some(long v19) { return v19; }
                }
                """;
    }

    /** A hundred inputs and thirty values in one method. */
    @Test
    void soMayTwoOfAFewSteps() throws Exception {
        String inputs =
                IntStream.range(0, 100).mapToObj(i -> "@Input long i" + i).collect(Collectors.joining(", "));
        String values = IntStream.range(0, 30).mapToObj(i -> "long v" + i).collect(Collectors.joining(", "));
        String steps = IntStream.range(0, 30)
                .mapToObj(i -> "@Processor static long v%d(@Input long i%d) { return i%d + 1; }\n".formatted(i, i, i))
                .collect(Collectors.joining());
        CompiledFlow flow = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Wide", """
                import dev.leat.*;

                @Flow
                final class Wide {
                  @Processor static boolean first(%s) { return i99 == 3; }
                  @When("first") @Processor static boolean second(%s) { return v29 == 4; }
                  @When("second") @Processor static String text() { return "both"; }
                  %s
                }
                """.formatted(inputs, values, steps)),
                JavaFileObjects.forSourceString("WideCheck", """
                import static org.assertj.core.api.Assertions.assertThat;

                final class WideCheck {
                  public static void main(String[] args) {
                    assertThat(WideFlow.create().run(%1$s).text()).contains("both");
                    assertThat(WideFlow.builder().v29(5).build().run(%1$s).text()).isEmpty();
                  }
                }
                """.formatted(
                                IntStream.range(0, 100).mapToObj(i -> "3").collect(Collectors.joining(", "))))));

        assertThat(flow.check()).containsExactly("WideCheck");
    }

    /** From the last level to the first there are more ways than could ever be walked. */
    @Test
    void aLadderOfPairsIsPlannedAtOnce() throws Exception {
        String levels = IntStream.range(1, LEVELS)
                .mapToObj(i -> """
                  @When("a%2$d && b%2$d") @Processor static boolean a%1$d(@Input int x) { return x > 0; }
                  @When("a%2$d || b%2$d") @Processor static boolean b%1$d(@Input int x) { return x > 0; }
                """.formatted(i, i - 1))
                .collect(Collectors.joining());
        CompiledFlow flow = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Ladder", """
                import dev.leat.*;

                @Flow(ways = {Way.LAZY, Way.SHEET}, targets = "top")
                final class Ladder {
                  @Processor static boolean a0(@Input int x) { return x > 0; }
                  @Processor static boolean b0(@Input int x) { return x > 1; }
                %s
                  @When("a59 && b59") @Processor static int top(@Input int x) { return x; }
                }
                """.formatted(levels)),
                JavaFileObjects.forSourceString("LadderCheck", """
                import static org.assertj.core.api.Assertions.assertThat;

                final class LadderCheck {
                  public static void main(String[] args) {
                    assertThat(LadderFlow.create().run(2).top()).contains(2);
                    assertThat(LadderFlow.create().run(1).top()).isEmpty();
                    assertThat(LadderFlow.create().runTop(2)).contains(2);
                  }
                }
                """)));

        assertThat(flow.check()).containsExactly("LadderCheck");
    }
}
