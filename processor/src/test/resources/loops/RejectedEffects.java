package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.runtime.Rejected;
import java.io.IOException;
import java.util.List;

/** An effect that throws rejects its element too, what ran before has run. */
final class RejectedEffects {
    @Flow(replaceable = false)
    static final class Stored {
        @Processor
        static void first(@Input @Each(value = "words", rejected = "lost") String word) {
            Diary.note("first " + word);
        }

        @Processor
        static void second(@Input @Each("words") String word) throws IOException {
            if (word.isEmpty()) {
                throw new IOException("empty");
            }
            Diary.note("second " + word);
        }

        @Processor
        static int length(@Input @Each("words") String word) {
            return word.length();
        }

        @Processor
        static List<Integer> lengths(@All("length") List<Integer> all) {
            return all;
        }
    }

    static void rejected_L12_L11_effectThatThrowsRejectsItsElement() throws Exception {
        RejectedEffects_StoredFlow.Outputs outputs = new RejectedEffects_StoredFlow().run(List.of("a", "", "b"));

        assertThat(outputs.lengths()).containsExactly(1, 1);
        assertThat(outputs.lost()).extracting(Rejected::index, Rejected::step).containsExactly(tuple(1L, "second"));
        assertThat(Diary.read()).containsExactly("first a", "second a", "first ", "first b", "second b");
    }

    private RejectedEffects() {}
}
