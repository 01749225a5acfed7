package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.runtime.ElementFailure;
import java.util.List;

/** Where it failed. */
final class K28 {
    @Flow(replaceable = false)
    static final class Total {
        @Processor
        static List<String> files(@Input String text) {
            return List.of(text.split("/"));
        }

        @Processor
        static List<String> lines(@Each("files") String file) {
            return List.of(file.split(" "));
        }

        @Processor
        static int number(@Each("lines") String line) {
            return Integer.parseInt(line);
        }

        @Initial("total")
        static int nothing() {
            return 0;
        }

        @Per
        @Processor
        static int total(@Previous int total, int number) {
            return total + number;
        }

        @Processor
        static int sum(@Last int total) {
            return total;
        }
    }

    static void k28_L12_failureSaysElementAndStepOfEachLoop() {
        Throwable thrown = catchThrowable(() -> new K28_TotalFlow().run("1 2/3/4 x"));

        assertThat(thrown).isExactlyInstanceOf(NumberFormatException.class);
        assertThat(thrown.getSuppressed())
                .extracting(
                        each -> ((ElementFailure) each).sequence(),
                        each -> ((ElementFailure) each).index(),
                        each -> ((ElementFailure) each).step())
                .containsExactly(tuple("lines", 1L, "number"), tuple("files", 2L, "number"));
    }

    static void k28_L05_sumOfAllFiles() {
        assertThat(new K28_TotalFlow().run("1 2/3").sum()).isEqualTo(6);
    }

    private K28() {}
}
