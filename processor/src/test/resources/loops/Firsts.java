package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.List;
import java.util.Optional;

/** The first of nested loops, guarded, in its own loop. */
final class Firsts {
    @Flow(
            keep = {"ofLine", "relative"},
            replaceable = false)
    static final class Found {
        @Processor
        static List<String> words(@Input @Each("lines") String line) {
            return List.of(line.split(" "));
        }

        @Processor
        static boolean capital(@Each("words") String word) {
            return Character.isUpperCase(word.charAt(0));
        }

        @When("capital")
        @Processor
        static String name(@Each("words") String word) {
            return word;
        }

        @Processor
        static String ofLine(@Input @Each("lines") String line, @First Optional<String> name) {
            return line.length() + name.orElse("-");
        }

        @Processor
        static String ofAll(@First String name) {
            return name;
        }

        @Processor
        static String relative(@Each("words") String word, @First String name) {
            return word + "<" + name;
        }
    }

    static void first_L07_ofEachLineAndOfAll() {
        Firsts_FoundFlow.Outputs outputs = new Firsts_FoundFlow().run(List.of("a b", "c D E", "F"));

        assertThat(outputs.ofLine()).containsExactly("3-", "5D", "1F");
        assertThat(outputs.ofAll()).contains("D");
        assertThat(outputs.relative()).containsExactly("c<D", "D<D", "E<D", "F<F");
    }

    private Firsts() {}
}
