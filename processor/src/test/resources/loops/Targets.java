package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Per;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import dev.leat.runtime.Rejected;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Methods that run to one value each, of flows with loops. */
final class Targets {
    /** What follows from nothing but a later pass, or from a loop of which only a part is asked for. */
    @Flow(
            keep = {"share", "even"},
            targets = {"share", "total", "count", "even", "greatest", "nothing"},
            replaceable = false)
    static final class Shares {
        @Processor
        static long price(@Input @Each("orders") long order) {
            return Diary.note("price", 2 * order);
        }

        @Initial("sum")
        static long none() {
            return Diary.note("none", 0L);
        }

        @Processor
        static long sum(@Previous long sum, long price) {
            return Diary.note("sum", sum + price);
        }

        @Processor
        static long share(long price, @Last long sum) {
            return Diary.note("share", 100 * price / sum);
        }

        @Processor
        static boolean isEven(@Input @Each("orders") long order) {
            return Diary.note("isEven", order % 2 == 0);
        }

        @When("isEven")
        @Processor
        static long even(long price) {
            return Diary.note("even", price);
        }

        @Processor
        static long total(@Last long sum, @Input long more) {
            return Diary.note("total", sum + more);
        }

        @Processor
        static int count(@All("price") long[] prices) {
            return Diary.note("count", prices.length);
        }

        @Processor
        static String greatest(@All("share") long[] shares, int count) {
            return Diary.note("greatest", Stream.of(shares).count() + "/" + count);
        }

        @Processor
        static int nothing(@Input long more) {
            return Diary.note("nothing", 1);
        }
    }

    private static final long[] ORDERS = {1, 3, 4};

    static void target_L16_keptValueIsGivenAsAll() {
        assertThat(new Targets_SharesFlow().runShare(ORDERS)).containsExactly(12, 37, 50);
        assertThat(Diary.read())
                .containsExactly("none", "price", "sum", "price", "sum", "price", "sum", "share", "share", "share");
    }

    static void target_L16_L05_foldIsMadeWithoutTheSecondPass() {
        assertThat(new Targets_SharesFlow().runTotal(ORDERS, 5)).isEqualTo(21);
        assertThat(Diary.read()).containsExactly("none", "price", "sum", "price", "sum", "price", "sum", "total");
    }

    static void target_L16_L06_noFoldThatNobodyTakesIsOpened() {
        assertThat(new Targets_SharesFlow().runCount(ORDERS)).isEqualTo(3);
        assertThat(Diary.read()).containsExactly("price", "price", "price", "count");
    }

    static void target_L16_L02_guardsAreAskedForWhatIsMade() {
        assertThat(new Targets_SharesFlow().runEven(ORDERS)).containsExactly(8);
        assertThat(Diary.read()).containsExactly("price", "isEven", "price", "isEven", "price", "isEven", "even");
    }

    static void target_L16_aValueOfTheRunNeedsNoLoop() {
        assertThat(new Targets_SharesFlow().runNothing(5)).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("nothing");
    }

    /** A failing step has a say in what is accepted, whoever asks; an effect has none. */
    @Flow(
            targets = {"sum", "badFiles", "files"},
            replaceable = false)
    static final class Files {
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

        @Processor
        static int small(int number) throws IOException {
            if (number > 5) {
                throw new IOException("too large");
            }
            return number;
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

        @Processor
        static int smalls(@All("small") List<Integer> all) {
            return all.size();
        }

        @Processor
        static void told(@Each("files") String file) {
            Diary.note("told");
        }
    }

    static void target_L16_L12_whatMayFailRejectsTheElement() {
        assertThat(new Targets_FilesFlow().runSum("1 2/3 x/9/4")).isEqualTo(7);
        List<Rejected<String>> rejected = new Targets_FilesFlow().runBadFiles("1 2/3 x/9/4");
        assertThat(rejected).extracting(Rejected::step).containsExactly("number", "small");
        assertThat(new Targets_FilesFlow().runFiles("a/b")).containsExactly("a", "b");
        assertThat(Diary.read()).isEmpty();
    }

    /** What an element of a nested loop needs of a later pass around it, and nothing of the first over the same. */
    @Flow(
            targets = {"late", "early"},
            replaceable = false)
    static final class Nested {
        @Processor
        static List<Integer> lines(@Input @Each("files") int file) {
            return Diary.note("lines", List.of(file, -file));
        }

        @Processor
        static int twice(@Each("lines") int line) {
            return Diary.note("twice", 2 * line);
        }

        @Processor
        static int wide(@Input @Each("files") int file) {
            return Diary.note("wide", file);
        }

        @Processor
        static int widest(@All("wide") List<Integer> all) {
            return Diary.note("widest", all.size());
        }

        @Processor
        static int added(@Each("lines") int line, @Input @Each("files") int file, int widest, int off) {
            return Diary.note("added", line + widest + off);
        }

        @Processor
        static int off(@Input @Each("files") int file, int widest) {
            return Diary.note("off", widest - file);
        }

        @Processor
        static String late(@All("added") List<Integer> all) {
            return Diary.note("late", "" + all);
        }

        @Processor
        static String early(@All("twice") List<Integer> all, @First int wide) {
            return Diary.note("early", all + " " + wide);
        }
    }

    static void target_L16_L08_passesThatAreLeftAreCountedAnew() {
        int[] files = {1, 2};
        assertThat(new Targets_NestedFlow().runLate(files)).isEqualTo("[4, 2, 4, 0]");
        assertThat(Diary.read())
                .containsOnlyOnce("late", "widest")
                .doesNotContain("twice", "early")
                .hasSize(2 + 2 + 2 + 4 + 2);
        assertThat(new Targets_NestedFlow().runEarly(files)).isEqualTo(Optional.of("[2, -2, 4, -4] 1"));
        assertThat(Diary.read()).doesNotContain("late", "widest", "off", "added");
        assertThat(new Targets_NestedFlow().run(files).late()).isEqualTo("[4, 2, 4, 0]");
        Diary.read();
    }

    /** What can be read once is made only for those who need it, and then closed. */
    @Flow(
            targets = {"sum", "size", "source"},
            replaceable = false)
    static final class Streams {
        @Processor
        static Stream<Integer> source(@Input int n) {
            return Stream.iterate(0, i -> i < n, i -> i + 1).onClose(() -> Diary.note("close"));
        }

        @Processor
        static int see(@Each("source") int i) {
            if (i == 2) {
                throw new IllegalStateException();
            }
            return Diary.note("see", i);
        }

        @Processor
        static int sum(@All("see") List<Integer> all) {
            return Diary.note("sum", all.stream().mapToInt(i -> i).sum());
        }

        @Processor
        static int size(@Input int n) {
            return Diary.note("size", n);
        }
    }

    static void target_L16_L09_whatCanBeReadOnceIsClosed() {
        assertThat(new Targets_StreamsFlow().runSum(2)).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("see", "see", "close", "sum");
        assertThatThrownBy(() -> new Targets_StreamsFlow().runSum(5)).isInstanceOf(IllegalStateException.class);
        assertThat(Diary.read()).containsExactly("see", "see", "close");
    }

    static void target_L16_L09_whatNobodyTakesIsNotMade() {
        assertThat(new Targets_StreamsFlow().runSize(2)).isEqualTo(2);
        assertThat(Diary.read()).containsExactly("size");
        try (Stream<Integer> source = new Targets_StreamsFlow().runSource(2)) {
            assertThat(source).containsExactly(0, 1);
        }
        assertThat(Diary.read()).containsExactly("close");
    }

    private Targets() {}
}
