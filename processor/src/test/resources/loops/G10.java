package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.runtime.ElementFailure;
import dev.leat.runtime.Rejected;
import java.util.List;

/** What cannot be read is rejected. */
final class G10 {
    @Flow(replaceable = false)
    static final class Parsed {
        @Processor
        static int number(@Input @Each(value = "texts", rejected = "wrong") String text) {
            return Integer.parseInt(text);
        }

        @Processor
        static int sum(@All("number") List<Integer> all) {
            return all.stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Flow(replaceable = false)
    static final class Strict {
        @Processor
        static int number(@Input @Each("texts") String text) {
            return Integer.parseInt(text);
        }

        @Processor
        static int sum(@All("number") List<Integer> all) {
            return all.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static void g10_L12_rejectedSaysElementIndexStepAndCause() {
        G10_ParsedFlow.Outputs outputs = new G10_ParsedFlow().run(List.of("1", "x", "3"));
        List<Rejected<String>> wrong = outputs.wrong();

        assertThat(outputs.sum()).isEqualTo(4);
        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).element()).isEqualTo("x");
        assertThat(wrong.get(0).index()).isEqualTo(1);
        assertThat(wrong.get(0).step()).isEqualTo("number");
        assertThat(wrong.get(0).cause()).isExactlyInstanceOf(NumberFormatException.class);
    }

    static void g10_L12_withoutItTheRunFails() {
        Throwable thrown = catchThrowable(() -> new G10_StrictFlow().run(List.of("1", "x", "3")));

        assertThat(thrown).isExactlyInstanceOf(NumberFormatException.class);
        assertThat(thrown.getSuppressed())
                .extracting(
                        each -> ((ElementFailure) each).sequence(),
                        each -> ((ElementFailure) each).index(),
                        each -> ((ElementFailure) each).step())
                .containsExactly(tuple("texts", 1L, "number"));
    }

    private G10() {}
}
