package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Values whose names differ in their first letter only, elements with the names of values. */
final class CapitalNames {
    @Flow(
            keep = {"word", "Word", "words"},
            replaceable = false)
    static final class Capitals {
        @Processor
        static List<String> texts(@Input String text) {
            return List.of(text, "z");
        }

        @Processor
        static List<String> Texts(@Input String text) {
            return List.of("q", text);
        }

        @Processor
        static String word(@Each("texts") String Word) {
            return Word + 1;
        }

        @Processor("Word")
        static String other(@Each("Texts") String word) {
            return word + 2;
        }

        @Processor
        static String words(String word, @All("word") List<String> words, @All("Word") List<String> Words) {
            return word + words + Words;
        }
    }

    static void names_L16_firstLettersMatter() {
        CapitalNames_CapitalsFlow.Outputs outputs = new CapitalNames_CapitalsFlow().run("t");

        assertThat(outputs.word()).containsExactly("t1", "z1");
        assertThat(outputs.Word()).containsExactly("q2", "t2");
        assertThat(outputs.words()).containsExactly("t1[t1, z1][q2, t2]", "z1[t1, z1][q2, t2]");
    }

    private CapitalNames() {}
}
