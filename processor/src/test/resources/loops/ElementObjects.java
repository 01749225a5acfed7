package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Objects that are got for each element and closed with it. */
final class ElementObjects {
    static final class Line implements AutoCloseable {
        private static int opened;
        private final int number = ++opened;

        @Override
        public void close() {
            Diary.note("close " + number);
        }
    }

    @Flow(keep = "written", replaceable = false)
    static final class Writing {
        @Processor
        static List<String> words(@Input @Each("lines") String line) {
            return List.of(line.split(" "));
        }

        @Processor
        static String written(@Each("words") String word, @Depends(per = "lines") Line line) {
            if (word.equals("!")) {
                throw new IllegalStateException(word);
            }
            return Diary.note(word, word + line.number);
        }
    }

    static void objects_L16_livesAsLongAsItsElement() {
        assertThat(new ElementObjects_WritingFlow(Line::new).run(List.of("a b", "c")).written())
                .containsExactly("a1", "b1", "c2");
        assertThat(Diary.read()).containsExactly("a", "b", "close 1", "c", "close 2");
    }

    static void objects_L12_closedWhereItsElementFails() {
        assertThatThrownBy(() -> new ElementObjects_WritingFlow(Line::new).run(List.of("a !", "c"))).hasMessage("!");
        assertThat(Diary.read()).containsExactly("a", "close 1");
    }

    private ElementObjects() {}
}
