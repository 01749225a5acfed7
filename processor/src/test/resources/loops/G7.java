package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** Words of lines of files. */
final class G7 {
    @Flow(replaceable = false)
    static final class Words {
        @Processor
        static List<List<String>> files(@Input String first) {
            return List.of(List.of(first, "z"), List.of(), List.of("p"));
        }

        @Processor
        static List<String> lines(@Each("files") List<String> file) {
            return file;
        }

        @Processor
        static String[] words(@Each("lines") String line) {
            return line.split(" ");
        }

        @Processor
        static String word(@Each("words") String word) {
            return word;
        }

        @Processor
        static int count(@Each("files") List<String> file, @All("word") List<String> words) {
            return words.size();
        }

        @Processor
        static List<Integer> counts(@All("count") List<Integer> counts) {
            return counts;
        }

        @Processor
        static List<String> all(@All("word") List<String> words) {
            return words;
        }

        @Initial("inFile")
        static int none() {
            return 0;
        }

        @Per("files")
        @Processor
        static int inFile(@Previous int inFile, @Each("words") String word) {
            return inFile + 1;
        }

        @Initial("inLine")
        static int noneOfLine() {
            return 0;
        }

        @Processor
        static int inLine(@Previous int inLine, @Each("words") String word) {
            return inLine + 1;
        }

        @Processor
        static List<Integer> allInFile(@All("inFile") List<Integer> all) {
            return all;
        }

        @Processor
        static List<Integer> allInLine(@All("inLine") List<Integer> all) {
            return all;
        }
    }

    static void g7_L04_wordsOfEachFileAndOfAll() {
        G7_WordsFlow.Outputs outputs = new G7_WordsFlow().run("x y");

        assertThat(outputs.counts()).containsExactly(3, 0, 1);
        assertThat(outputs.all()).containsExactly("x", "y", "z", "p");
    }

    static void g7_L05_countStartsAnewWhereItIsKept() {
        G7_WordsFlow.Outputs outputs = new G7_WordsFlow().run("x y");

        assertThat(outputs.allInFile()).containsExactly(1, 2, 3, 1);
        assertThat(outputs.allInLine()).containsExactly(1, 2, 1, 1);
    }

    private G7() {}
}
