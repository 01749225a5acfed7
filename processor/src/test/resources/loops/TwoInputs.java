package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Map;

/** Inputs that are sequences, of each form of taker. */
final class TwoInputs {
    @Flow(
            keep = {"line", "each", "length"},
            replaceable = false)
    static final class Forms {
        @Processor
        static String line(@Input @Each("lines") CharSequence line, @Input Map<String, Integer> counts) {
            return line + "" + counts.size();
        }

        @Processor
        static int each(@Input @Each("counts") Map.Entry<String, Integer> count) {
            return count.getValue();
        }

        @Processor
        static int length(@Input @Each("words") String word) {
            return word.length();
        }

        @Processor
        static int amount(@Input String[] words) {
            return words.length;
        }
    }

    static void inputs_L01_ofPlainTakersAndElements() {
        List<String> lines = List.of("a", "b");
        TwoInputs_FormsFlow.Outputs outputs =
                new TwoInputs_FormsFlow().run(lines, Map.of("k", 5), new String[] {"xy", "z"});

        assertThat(outputs.line()).containsExactly("a1", "b1");
        assertThat(outputs.each()).containsExactly(5);
        assertThat(outputs.length()).containsExactly(2, 1);
        assertThat(outputs.amount()).isEqualTo(2);
    }

    private TwoInputs() {}
}
