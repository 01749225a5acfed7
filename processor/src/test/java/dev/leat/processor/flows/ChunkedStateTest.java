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

        assertThat(flow.generated().get("LongFlow.java")).contains("class CurrentSteps4 {", "class Steps4 {");
        assertThat(flow.check()).containsExactly("LongCheck");
    }
}
