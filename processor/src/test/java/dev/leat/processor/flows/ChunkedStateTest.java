package dev.leat.processor.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept from run to run goes through the chunks of a long flow, and so does what follows from it alone. */
final class ChunkedStateTest {
    private static final String CHECK = """
            import static org.assertj.core.api.Assertions.assertThat;

            import java.util.List;

            final class LongCheck {
              public static void main(String[] args) {
                LongFlow flow = LongFlow.create();
                LongFlowSession session = flow.open();

                assertThat(session.current().state()).isEqualTo(1L);
                assertThat(session.current().d159()).isEqualTo(161);
                assertThat(session.current().list()).isEqualTo(List.of());

                assertThat(session.run(5).v159()).isEqualTo(5 + 160 + 1);
                assertThat(session.state()).isEqualTo(LongFlow.State.of(1 + 5 + 160 + 1, List.of("5")));
                assertThat(session.run(3).v159()).isEqualTo(3 + 160 + 167);
                assertThat(session.state().list()).containsExactly("5", "3");
                assertThat(session.current().d159()).isEqualTo(167 + 3 + 160 + 167 + 160);
                assertThat(session.current().d0()).isEqualTo(167 + 3 + 160 + 167 + 1);

                LongFlow replaced = LongFlow.builder().initialState(100).d158(0).v158(0).build();
                assertThat(replaced.open().current().d159()).isEqualTo(1);
                assertThat(replaced.open().run(5).state()).isEqualTo(100 + 1 + 100);
              }
            }
            """;

    @Test
    void stateIsGivenToEveryChunkThatTakesIt() throws Exception {
        String steps = IntStream.range(1, 160)
                .mapToObj(i -> "  @Processor static long v%d(long v%d%s) { return v%d + 1%s; }"
                        .formatted(
                                i, i - 1, i == 159 ? ", @Previous long state" : "", i - 1, i == 159 ? " + state" : ""))
                .collect(Collectors.joining("\n"));
        String derived = IntStream.range(1, 160)
                .mapToObj(i -> "  @Processor static long d%d(long d%d%s) { return d%d + 1%s; }"
                        .formatted(
                                i,
                                i - 1,
                                i == 159 ? ", long state, List<String> list" : "",
                                i - 1,
                                i == 159 ? " + state - state" : ""))
                .collect(Collectors.joining("\n"));
        String declaration = """
                import dev.leat.*;
                import java.util.List;
                import java.util.stream.Stream;

                @Flow
                class Long {
                  @Initial("state") static long one() { return 1; }
                  @Initial("list") List<String> none() { return List.of(); }
                  @Processor static long v0(@Input int x) { return x + 1; }
                %s
                  @Processor static long state(long v159, @Previous long state) { return v159 + state; }
                  @Processor List<String> list(@Previous List<String> list, @Input int x) {
                    return Stream.concat(list.stream(), Stream.of("" + x)).toList();
                  }
                  @Processor static long d0(long state) { return state + 1; }
                %s
                }
                """.formatted(steps, derived);

        CompiledFlow flow = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Long", declaration),
                JavaFileObjects.forSourceString("LongCheck", CHECK)));

        assertThat(flow.generated().get("LongFlow.java"))
                .contains("void makeCurrentSteps4(", "void makeSteps5(", "class Steps4 {");
        assertThat(flow.check()).containsExactly("LongCheck");
    }

    /** What is kept is there from the start, though a run may make none: in chunks no marker says so. */
    @Test
    void guardedReactionsFollowFromTheState() throws Exception {
        String reactions = IntStream.range(0, 120)
                .mapToObj(i -> i % 2 == 0
                        ? "@When(\"many\") @Processor static int r%d(int count) { return count + %d; }\n"
                                .formatted(i, i)
                        : "@Processor static String r%d(@Match(\"ON\") Lamp lamp, int count) { return lamp + \"%d\"; }\n"
                                .formatted(i, i))
                .collect(Collectors.joining());
        String flow = """
                import dev.leat.*;

                @Flow
                final class Lamps {
                  enum Lamp { ON, OFF }

                  @Initial("count") static int none() { return 0; }
                  @Initial("lamp") static Lamp off() { return Lamp.OFF; }
                  @When("counting") @Processor static int count(@Previous int count) { return count + 1; }
                  @Processor static boolean many(int count) { return count > 1; }
                  @Processor("lamp") static Lamp on(@Previous @Match("OFF") Lamp lamp, @Input boolean counting) {
                    return Lamp.ON;
                  }
                """ + reactions + "}\n";
        String check = """
                import static org.assertj.core.api.Assertions.assertThat;

                final class LampsCheck {
                  public static void main(String[] args) {
                    LampsFlowSession lamps = LampsFlow.create().open();
                    assertThat(lamps.current().r118()).isEmpty();
                    assertThat(lamps.current().r119()).isEmpty();
                    assertThat(lamps.run(true).r119()).contains("ON119");
                    assertThat(lamps.run(true).r118()).contains(120);
                    assertThat(lamps.run(false).r118()).isEmpty();
                    assertThat(lamps.current().r118()).contains(120);
                    assertThat(lamps.current().r119()).contains("ON119");
                    assertThat(lamps.current().many()).contains(true);
                    assertThat(lamps.state().count()).isEqualTo(2);

                    LampsFlow replaced = LampsFlow.builder().many(true).r1("one").build();
                    assertThat(replaced.open().current().r118()).contains(118);
                    assertThat(replaced.open().current().r1()).contains("one");
                  }
                }
                """;
        CompiledFlow compiled = CompiledFlow.of(List.of(
                JavaFileObjects.forSourceString("Lamps", flow), JavaFileObjects.forSourceString("LampsCheck", check)));

        assertThat(compiled.generated().get("LampsFlow.java")).contains("static final class CurrentSteps2 {");
        assertThat(compiled.check()).containsExactly("LampsCheck");
    }
}
