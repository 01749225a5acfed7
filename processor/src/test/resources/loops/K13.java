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
import java.util.List;

/** Which scope keeps what was made before. */
final class K13 {
    @Flow(
            keep = {"inLine", "inPage", "inBook", "lineEnd", "pageEnd"},
            replaceable = false)
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
        static int end(@Last int inBook) {
            return inBook;
        }
    }

    static void k13_L05_foldsAreKeptByTheScopeThatIsNamed() {
        K13_LibraryFlow.Outputs outputs = new K13_LibraryFlow().run(1);

        assertThat(outputs.inLine()).containsExactly(1, 3, 3, 4);
        assertThat(outputs.inPage()).containsExactly(1, 3, 6, 4);
        assertThat(outputs.inBook()).containsExactly(1, 3, 6, 10);
        assertThat(outputs.lineEnd()).containsExactly(3, 3, 4);
        assertThat(outputs.pageEnd()).containsExactly(6, 4);
        assertThat(outputs.end()).isEqualTo(10);
    }

    static void k13_L06_initialValueIsMadeOnceForEachOfIts() {
        new K13_LibraryFlow().run(1);

        assertThat(Diary.read())
                .containsExactlyInAnyOrder("noBook", "noPage", "noPage", "noLine", "noLine", "noLine");
    }

    static void k13_L05_nothingIsLeftForTheNextRun() {
        K13_LibraryFlow flow = new K13_LibraryFlow();
        flow.run(1);
        K13_LibraryFlow.Outputs outputs = flow.run(1);

        assertThat(outputs.inBook()).containsExactly(1, 3, 6, 10);
        assertThat(outputs.end()).isEqualTo(10);
    }

    private K13() {}
}
