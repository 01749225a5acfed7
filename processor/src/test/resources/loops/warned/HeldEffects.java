package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.runtime.Rejected;
import java.util.List;
import java.util.stream.Stream;

/** What loops within do is held until the element around them is accepted. */
final class HeldEffects {
    @Flow(keep = "number", replaceable = false)
    static final class Stored {
        @Processor
        static Stream<String> lines(@Input @Each(value = "files", rejected = "lost") String file) {
            return Stream.of(file.split(" "))
                    .peek(line -> Diary.note("read " + line))
                    .onClose(() -> Diary.note("close"));
        }

        @Processor
        static int number(@Each("lines") String line) {
            return Integer.parseInt(line);
        }

        @Processor
        static void stored(int number) {
            Diary.note("stored " + number);
        }

        @Processor
        static void done(@Input @Each("files") String file) {
            Diary.note("done");
        }
    }

    static void held_L12_nothingIsDoneForWhatIsRejected() {
        HeldEffects_StoredFlow.Outputs outputs = new HeldEffects_StoredFlow().run(List.of("1 2", "3 x", "4"));

        assertThat(outputs.number()).containsExactly(1, 2, 4);
        assertThat(outputs.lost()).extracting(Rejected::index).containsExactly(1L);
        assertThat(Diary.read())
                .containsExactly(
                        "read 1", "read 2", "close", "stored 1", "stored 2", "done",
                        "read 3", "read x", "close",
                        "read 4", "close", "stored 4", "done");
    }

    private HeldEffects() {}
}
