package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.runtime.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stream of which elements are rejected, and one that fails itself. */
final class RejectedStreams {
    @Flow(replaceable = false)
    static final class Streamed {
        @Processor
        static Stream<String> texts(@Input String text) {
            return Stream.of(text.split(" "))
                    .peek(each -> {
                        if (each.equals("!")) {
                            throw new IllegalStateException("broken");
                        }
                    })
                    .onClose(() -> Diary.note("close"));
        }

        @Processor
        static int number(@Each(value = "texts", rejected = "wrong") String text) {
            return Integer.parseInt(text);
        }

        @Processor
        static void told(int number) {
            Diary.note("told " + number);
        }

        @Processor
        static int sum(@All("number") int[] numbers) {
            return Arrays.stream(numbers).sum();
        }

        @Processor
        static String why(List<Rejected<String>> wrong) {
            return wrong.stream().map(each -> each.index() + each.element()).collect(Collectors.joining(","));
        }
    }

    static void rejected_L12_L09_ofAStream() {
        RejectedStreams_StreamedFlow.Outputs outputs = new RejectedStreams_StreamedFlow().run("1 x 3 y");

        assertThat(outputs.sum()).isEqualTo(4);
        assertThat(outputs.why()).isEqualTo("1x,3y");
        assertThat(Diary.read()).containsExactly("told 1", "told 3", "close");
    }

    static void rejected_L12_failureOfTheSequenceItselfIsNotOne() {
        assertThatThrownBy(() -> new RejectedStreams_StreamedFlow().run("1 x ! 3")).hasMessage("broken");
        assertThat(Diary.read()).containsExactly("told 1", "close");
    }

    private RejectedStreams() {}
}
