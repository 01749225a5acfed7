package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Per-run objects, instances and failures work across the chunks of a long flow. */
final class ChunkedResourcesTest {
    private static final String CHECK = """
            import static org.assertj.core.api.Assertions.assertThat;
            import static org.assertj.core.api.Assertions.assertThatThrownBy;

            import java.util.ArrayList;
            import java.util.List;

            final class LongCheck {
              private static final List<String> LOG = new ArrayList<>();

              public static void main(String[] args) throws Exception {
                LongFlow flow = new LongFlow(
                    new Long(), new StringBuilder("per flow"), () -> new Long.First(LOG), () -> new Long.Second(LOG));

                assertThat(flow.run(0).v159()).isEqualTo(160);
                assertThat(LOG).containsExactly("open first", "open second", "close second", "close first");

                LOG.clear();
                assertThatThrownBy(() -> flow.run(-1000)).isInstanceOf(java.io.IOException.class).hasMessage("v140");
                assertThat(LOG).containsExactly("open first", "open second", "close second", "close first");

                LongFlow replaced = LongFlow.builder()
                    .log(new StringBuilder("replaced"))
                    .first(() -> new Long.First(LOG))
                    .second(() -> new Long.Second(LOG))
                    .v139(0)
                    .build();
                LOG.clear();
                assertThat(replaced.run(-1000).v159()).isEqualTo(20);
                assertThat(LOG).containsExactly("open first", "open second", "close second", "close first");
              }
            }
            """;

    @Test
    void resourcesAreClosedInReverseAlsoWhenAChunkFails() throws Exception {
        String steps =
                IntStream.range(1, 160).mapToObj(ChunkedResourcesTest::step).collect(Collectors.joining("\n"));
        String declaration = """
                import dev.leat.*;
                import java.util.List;

                @Flow
                class Long {
                  record First(List<String> log) implements AutoCloseable {
                    First { log.add("open first"); }
                    @Override public void close() { log.add("close first"); }
                  }
                  record Second(List<String> log) implements AutoCloseable {
                    Second { log.add("open second"); }
                    @Override public void close() { log.add("close second"); }
                  }
                  @Processor static int v0(@Input int x) { return x + 1; }
                %s
                }
                """.formatted(steps);

        CompiledFlow flow = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Long", declaration),
                JavaFileObjects.forSourceString("LongCheck", CHECK)));

        assertThat(flow.check()).containsExactly("LongCheck");
    }

    private static String step(int i) {
        return switch (i) {
            case 30 -> "  @Processor int v30(int v29, @Depends StringBuilder log) { return v29 + 1; }";
            case 70 ->
                "  @Processor int v70(int v69, @Depends(scope = Depends.Scope.RUN) First first) { return v69 + 1; }";
            case 140 ->
                "  @Processor static int v140(int v139, @Depends(scope = Depends.Scope.RUN) Second second,"
                        + " @Depends(scope = Depends.Scope.RUN) First first) throws java.io.IOException"
                        + " { if (v139 < 0) throw new java.io.IOException(\"v140\"); return v139 + 1; }";
            default -> "  @Processor static int v%d(int v%d) { return v%d + 1; }".formatted(i, i - 1, i - 1);
        };
    }

    private static final String ON_DEMAND_CHECK = """
            import static org.assertj.core.api.Assertions.assertThat;
            import static org.assertj.core.api.Assertions.assertThatThrownBy;

            import java.util.ArrayList;
            import java.util.List;

            final class RareCheck {
              private static final List<String> LOG = new ArrayList<>();

              public static void main(String[] args) throws Exception {
                RareFlow flow = new RareFlow(
                    () -> new Rare.First(LOG), () -> new Rare.Second(LOG), () -> { LOG.add("count"); return 1; });

                assertThat(flow.run(0, false, false).v159()).isEqualTo(159);
                assertThat(LOG).containsExactly("open second", "close second");

                LOG.clear();
                assertThat(flow.run(0, true, true).v159()).isEqualTo(1160);
                assertThat(LOG).containsExactly(
                    "open first", "open second", "count", "close second", "close first");

                LOG.clear();
                assertThat(flow.run(0, false, true).v159()).isEqualTo(1159);
                assertThat(LOG).containsExactly(
                    "open second", "open first", "count", "close first", "close second");

                LOG.clear();
                assertThatThrownBy(() -> flow.run(-1000, false, true))
                    .isInstanceOf(java.io.IOException.class)
                    .hasMessage("v140");
                assertThat(LOG).containsExactly(
                    "open second", "open first", "count", "close first", "close second");

                LOG.clear();
                assertThat(flow.runV130(0, false, true)).isEqualTo(130);
                assertThat(LOG).containsExactly("open second", "close second");

                RareFlow replaced = RareFlow.builder()
                    .first(() -> new Rare.First(LOG))
                    .second(() -> new Rare.Second(LOG))
                    .count(() -> 1)
                    .c140(false)
                    .build();
                LOG.clear();
                assertThat(replaced.run(0, true, true).v159()).isEqualTo(160);
                assertThat(LOG).containsExactly("open first", "open second", "close second", "close first");
              }
            }
            """;

    /** Step 30 and 140 may need the first object, step 70 needs the second. */
    @Test
    void whatOnlyGuardedStepsTakeIsOpenedWhereNeededAlsoInAnotherChunk() throws Exception {
        String steps = IntStream.range(1, 160)
                .mapToObj(ChunkedResourcesTest::guardedStep)
                .collect(Collectors.joining("\n"));
        String declaration = """
                import dev.leat.*;
                import java.util.List;

                @Flow(targets = "v130")
                class Rare {
                  record First(List<String> log) implements AutoCloseable {
                    First { log.add("open first"); }
                    @Override public void close() { log.add("close first"); }
                  }
                  record Second(List<String> log) implements AutoCloseable {
                    Second { log.add("open second"); }
                    @Override public void close() { log.add("close second"); }
                  }
                  @Processor static int v0(@Input int x, @Input boolean early, @Input boolean late) { return x; }
                  @Processor static boolean c140(
                      @Input boolean late, int v139, @Depends(scope = Depends.Scope.RUN) First first)
                      throws java.io.IOException {
                    return late && first != null;
                  }
                %s
                }
                """.formatted(steps);

        CompiledFlow flow = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Rare", declaration),
                JavaFileObjects.forSourceString("RareCheck", ON_DEMAND_CHECK)));

        assertThat(flow.generated().get("RareFlow.java")).contains("void makeSteps3(");
        assertThat(flow.check()).containsExactly("RareCheck");
    }

    private static String guardedStep(int i) {
        return switch (i) {
            case 30 -> """
                  @When("early") @Processor("v30") static int early(int v29, @Depends(scope = Depends.Scope.RUN) First first) {
                    return v29 + 2;
                  }
                  @Processor static int v30(int v29) { return v29 + 1; }
                """;
            case 70 ->
                "  @Processor static int v70(int v69, @Depends(scope = Depends.Scope.RUN) Second second) { return v69 + 1; }";
            case 140 -> """
                  @When("late && c140") @Processor("v140") static int late(
                      int v139,
                      @Depends(scope = Depends.Scope.RUN) First first,
                      @Depends(scope = Depends.Scope.RUN) int count) throws java.io.IOException {
                    if (v139 < 0) throw new java.io.IOException("v140");
                    return v139 + 1001 + count - 1;
                  }
                  @Processor static int v140(int v139) { return v139 + 1; }
                """;
            default -> "  @Processor static int v%d(int v%d) { return v%d + 1; }".formatted(i, i - 1, i - 1);
        };
    }
}
