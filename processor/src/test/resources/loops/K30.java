package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.runtime.Rejected;
import java.util.List;

/** What is rejected has no effect. */
final class K30 {
    @Flow(keep = "why", replaceable = false)
    static final class Noted {
        @Processor
        static void noted(@Each(value = "words", rejected = "bad") String word) {
            Diary.note(word);
        }

        @Processor
        static List<String> words(@Input String text) {
            return List.of(text.split(" "));
        }

        @Processor
        static int number(@Each("words") String word) {
            if (word.equals("!")) {
                throw new AssertionError(word);
            }
            return Integer.parseInt(word);
        }

        @Processor
        static String why(@Each("bad") Rejected<String> rejected) {
            return rejected.index() + rejected.element() + rejected.step();
        }

        @Processor
        static int sum(@All("number") List<Integer> all) {
            return all.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static void k30_L12_L11_effectsAreOfAcceptedElementsOnly() {
        K30_NotedFlow.Outputs outputs = new K30_NotedFlow().run("a 1 b 2");

        assertThat(Diary.read()).containsExactly("1", "2");
        assertThat(outputs.sum()).isEqualTo(3);
        assertThat(outputs.why()).containsExactly("0anumber", "2bnumber");
    }

    static void k30_L12_errorsAreNotRejected() {
        assertThatThrownBy(() -> new K30_NotedFlow().run("1 ! 2"))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("!");
    }

    private K30() {}
}
