package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import java.util.List;

/** The same without what is kept. */
final class K13Ends {
    @Flow(replaceable = false)
    static final class Library {
        @Processor
        static List<List<List<Integer>>> shelves(@Input int n) {
            return List.of(List.of(List.of(n, 2), List.of(3)), List.of(List.of(4)));
        }

        @Processor
        static List<List<Integer>> books(@Each("shelves") List<List<Integer>> shelf) {
            return shelf;
        }

        @Processor
        static List<Integer> pages(@Each("books") List<Integer> book) {
            return book;
        }

        @Initial("inLine")
        static int noLine() {
            return Diary.note("noLine", 0);
        }

        @Processor
        static int inLine(@Previous int inLine, @Each("pages") int page) {
            return inLine + page;
        }

        @Initial("inPage")
        static int noPage() {
            return Diary.note("noPage", 0);
        }

        @Per("shelves")
        @Processor
        static int inPage(@Previous int inPage, @Each("pages") int page) {
            return inPage + page;
        }

        @Initial("inBook")
        static int noBook() {
            return Diary.note("noBook", 0);
        }

        @Per
        @Processor
        static int inBook(@Previous int inBook, @Each("pages") int page) {
            return inBook + page;
        }

        @Processor
        static int lineEnd(@Last int inLine) {
            return inLine;
        }

        @Processor
        static int pageEnd(@Last int inPage) {
            return inPage;
        }

        @Processor
        static String end(
                @Last int inBook,
                @All("inLine") List<Integer> inLine,
                @All("inPage") List<Integer> inPage,
                @All("inBook") List<Integer> inBooks,
                @All("lineEnd") List<Integer> lineEnds,
                @All("pageEnd") List<Integer> pageEnds) {
            return inBook + " " + inLine + inPage + inBooks + lineEnds + pageEnds;
        }
    }

    static void k13_L05_L06_foldsOfThreeScopes() {
        K13Ends_LibraryFlow flow = new K13Ends_LibraryFlow();

        assertThat(flow.run(1).end()).isEqualTo("10 [1, 3, 3, 4][1, 3, 6, 4][1, 3, 6, 10][3, 3, 4][6, 4]");
        assertThat(Diary.read())
                .containsExactlyInAnyOrder("noBook", "noPage", "noPage", "noLine", "noLine", "noLine");
        assertThat(flow.run(1).end()).isEqualTo("10 [1, 3, 3, 4][1, 3, 6, 4][1, 3, 6, 10][3, 3, 4][6, 4]");
    }

    private K13Ends() {}
}
