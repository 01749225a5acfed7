package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.runtime.Rejected;
import java.util.List;

/** An element is accepted or rejected as a whole. */
final class K29 {
    @Flow(keep = "number", replaceable = false)
    static final class OfFiles {
        @Processor
        static List<String> files(@Input String text) {
            return List.of(text.split("/"));
        }

        @Processor
        static List<String> lines(@Each(value = "files", rejected = "badFiles") String file) {
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

    @Flow(
            keep = {"number", "badLines"},
            replaceable = false)
    static final class OfLines {
        @Processor
        static List<String> files(@Input String text) {
            return List.of(text.split("/"));
        }

        @Processor
        static List<String> lines(@Each("files") String file) {
            return List.of(file.split(" "));
        }

        @Processor
        static int number(@Each(value = "lines", rejected = "badLines") String line) {
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

    @Flow(
            keep = {"number", "badLines"},
            replaceable = false)
    static final class OfBoth {
        @Processor
        static List<String> files(@Input String text) {
            return List.of(text.split("/"));
        }

        @Processor
        static List<String> lines(@Each(value = "files", rejected = "badFiles") String file) {
            return List.of(file.split(" "));
        }

        @Processor
        static int number(@Each(value = "lines", rejected = "badLines") String line) {
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

    private static final String TEXT = "1 2/3 x 9/4";

    private static void assertRejected(Rejected<String> rejected, String element, long index) {
        assertThat(rejected.element()).isEqualTo(element);
        assertThat(rejected.index()).isEqualTo(index);
        assertThat(rejected.step()).isEqualTo("number");
        assertThat(rejected.cause()).isExactlyInstanceOf(NumberFormatException.class);
    }

    static void k29_L12_L05_fileIsRejectedWithAllItsLines() {
        K29_OfFilesFlow.Outputs outputs = new K29_OfFilesFlow().run(TEXT);

        assertThat(outputs.number()).containsExactly(1, 2, 4);
        assertThat(outputs.sum()).isEqualTo(7);
        assertThat(outputs.badFiles()).hasSize(1);
        assertRejected(outputs.badFiles().get(0), "3 x 9", 1);
    }

    static void k29_L12_lineAloneIsRejected() {
        K29_OfLinesFlow.Outputs outputs = new K29_OfLinesFlow().run(TEXT);

        assertThat(outputs.number()).containsExactly(1, 2, 3, 9, 4);
        assertThat(outputs.sum()).isEqualTo(19);
        assertThat(outputs.badLines()).extracting(List::size).containsExactly(0, 1, 0);
        assertRejected(outputs.badLines().get(1).get(0), "x", 1);
    }

    static void k29_L12_innermostTakesTheFailure() {
        K29_OfBothFlow.Outputs outputs = new K29_OfBothFlow().run(TEXT);

        assertThat(outputs.sum()).isEqualTo(19);
        assertThat(outputs.badFiles()).isEmpty();
        assertThat(outputs.badLines()).extracting(List::size).containsExactly(0, 1, 0);
    }

    private K29() {}
}
