package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Inputs that come in streams, which a run closes. */
final class StreamedInputs {
    private static Stream<String> words(String... words) {
        return Stream.of(words).peek(word -> Diary.note("pull " + word)).onClose(() -> Diary.note("close words"));
    }

    private static IntStream numbers(int... numbers) {
        return IntStream.of(numbers).peek(n -> Diary.note("pull " + n)).onClose(() -> Diary.note("close numbers"));
    }

    @Flow(keep = "upper")
    static final class Words {
        @Processor
        static int checked(@Input int least) throws IOException {
            if (least < 0) {
                throw new IOException("least");
            }
            return least;
        }

        @Processor
        static String upper(int checked, @Input @Each("words") String word) {
            if (word.length() < checked) {
                throw new IllegalArgumentException(word);
            }
            return Diary.note("upper " + word, word.toUpperCase());
        }
    }

    static void streamed_L09_pulledOneByOneAndClosed() throws IOException {
        assertThat(StreamedInputs_WordsFlow.create().run(1, words("a", "b")).upper())
                .containsExactly("A", "B");
        assertThat(Diary.read()).containsExactly("pull a", "upper a", "pull b", "upper b", "close words");
    }

    static void streamed_L09_closedWhereAnElementFails() {
        assertThatThrownBy(() -> StreamedInputs_WordsFlow.create().run(2, words("aa", "b", "cc")))
                .hasMessage("b")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("element 1 of words, in step upper"));
        assertThat(Diary.read()).containsExactly("pull aa", "upper aa", "pull b", "close words");
    }

    static void streamed_L09_closedWhereTheLoopIsNotReached() {
        assertThatThrownBy(() -> StreamedInputs_WordsFlow.create().run(-1, words("a")))
                .isInstanceOf(IOException.class);
        assertThat(Diary.read()).containsExactly("close words");
    }

    static void streamed_L13_nullHasItsName() {
        Stream<String> none = null;
        assertThatThrownBy(() -> StreamedInputs_WordsFlow.create().run(1, none)).hasMessage("words");
    }

    static void streamed_L16_replaced() throws IOException {
        StreamedInputs_WordsFlow flow =
                StreamedInputs_WordsFlow.builder().upper("x").build();

        assertThat(flow.run(1, words("a", "b")).upper()).containsExactly("x", "x");
        assertThat(Diary.read()).containsExactly("pull a", "pull b", "close words");
    }

    /** Objects beside primitives, a fold, a stream that is pulled, and what is rejected. */
    @Flow(keep = "product")
    static final class Both {
        @Initial("product")
        static long one() {
            return 1;
        }

        @Processor
        static long product(@Previous long product, @Input @Each(value = "numbers", rejected = "negative") int n) {
            if (n < 0) {
                throw new IllegalArgumentException();
            }
            return product * n;
        }

        @Processor
        static long last(@Last long product) {
            return product;
        }

        @Processor
        static int length(@Input @Each("words") String word) {
            return Diary.note("length " + word, word.length());
        }

        @Processor
        static int first(@All("length") Stream<Integer> lengths) {
            return lengths.findFirst().orElse(0);
        }

        @Processor
        static boolean large(@Input @Each("shares") double share) {
            return share > 0.5;
        }

        @When("large")
        @Processor
        static double over(@Input @Each("shares") double share) {
            return share - 0.5;
        }

        @Processor
        static double sum(@All("over") double[] all) {
            return DoubleStream.of(all).sum();
        }
    }

    static void streamed_L01_primitivesBesideObjects() {
        StreamedInputs_BothFlow.Outputs outputs = StreamedInputs_BothFlow.create()
                .run(
                        numbers(2, -1, 5),
                        words("abc", "d"),
                        DoubleStream.of(0.25, 0.75, 1).onClose(() -> Diary.note("close shares")));

        assertThat(outputs.product()).containsExactly(2, 10);
        assertThat(outputs.negative()).singleElement().matches(rejected -> rejected.index() == 1);
        assertThat(outputs.last()).isEqualTo(10);
        assertThat(outputs.first()).isEqualTo(3);
        assertThat(outputs.sum()).isEqualTo(0.75);
        assertThat(Diary.read())
                .containsExactly(
                        "pull 2",
                        "pull -1",
                        "pull 5",
                        "pull abc",
                        "length abc",
                        "close shares",
                        "close words",
                        "close numbers");
    }

    static void streamed_L01_arraysGiveTheSame() {
        StreamedInputs_BothFlow.Outputs outputs = StreamedInputs_BothFlow.create()
                .run(new int[] {2, -1, 5}, List.of("abc", "d"), new double[] {0.25, 0.75, 1});

        assertThat(outputs.product()).containsExactly(2, 10);
        assertThat(outputs.sum()).isEqualTo(0.75);
    }

    static void streamed_L16_primitivesReplaced() {
        StreamedInputs_BothFlow flow = StreamedInputs_BothFlow.builder()
                .length(7)
                .product(3)
                .over(0.5)
                .build();

        StreamedInputs_BothFlow.Outputs outputs =
                flow.run(numbers(2, 4), words("a"), DoubleStream.of(1, 0, 1));

        assertThat(outputs.product()).containsExactly(3, 3);
        assertThat(outputs.first()).isEqualTo(7);
        assertThat(outputs.sum()).isEqualTo(1.5);
        assertThat(Diary.read()).endsWith("close words", "close numbers");
    }

    @Flow(keep = "half", replaceable = false)
    static final class Longs {
        @Processor
        static long half(@Input @Each("longs") long n) {
            return n / 2;
        }
    }

    static void streamed_L01_longs() {
        assertThat(new StreamedInputs_LongsFlow().run(LongStream.of(4, 1L << 40)).half())
                .containsExactly(2, 1L << 39);
    }

    /** Bytes have no stream. */
    @Flow(keep = {"half", "upper"}, replaceable = false)
    static final class Bytes {
        @Processor
        static int half(@Input @Each("bytes") byte n) {
            return n / 2;
        }

        @Processor
        static String upper(@Input @Each("words") String word) {
            return word.toUpperCase();
        }
    }

    /** One is taken as a whole. */
    @Flow(keep = {"half", "upper"}, replaceable = false)
    static final class Wholes {
        @Processor
        static int half(@Input @Each("ints") int n) {
            return n / 2;
        }

        @Processor
        static String upper(@Input @Each("words") String word) {
            return word.toUpperCase();
        }

        @Processor
        static int size(@Input List<String> words) {
            return words.size();
        }
    }

    /** One is gone through twice. */
    @Flow(keep = {"share", "upper"}, replaceable = false)
    static final class Twice {
        @Processor
        static int half(@Input @Each("ints") int n) {
            return n / 2;
        }

        @Processor
        static int share(int half, @All("half") List<Integer> all) {
            return half - all.size();
        }

        @Processor
        static String upper(@Input @Each("words") String word) {
            return word.toUpperCase();
        }
    }

    static void streamed_L01_onlyWhereAllCanBe() {
        assertThat(runs(StreamedInputs_BytesFlow.class)).isEqualTo(1);
        assertThat(runs(StreamedInputs_WholesFlow.class)).isEqualTo(1);
        assertThat(runs(StreamedInputs_TwiceFlow.class)).isEqualTo(1);
        assertThat(runs(StreamedInputs_BothFlow.class)).isEqualTo(2);
    }

    private static long runs(Class<?> flow) {
        return Stream.of(flow.getDeclaredMethods())
                .map(Method::getName)
                .filter("run"::equals)
                .count();
    }

    /** Rows that have to be closed, and may fail at that. */
    static final class Rows implements Iterable<String>, AutoCloseable {
        private final List<String> rows;

        Rows(String... rows) {
            this.rows = List.of(rows);
        }

        @Override
        public Iterator<String> iterator() {
            return rows.iterator();
        }

        @Override
        public void close() throws IOException {
            Diary.note("close rows");
            if (rows.isEmpty()) {
                throw new IOException("empty");
            }
        }
    }

    /** A stage over an input that can be read once. */
    @Flow(keep = "cell", replaceable = false)
    static final class Stages {
        @Processor
        static Stream<String> cells(@Input Rows rows, @Input String separator) {
            if (separator.isEmpty()) {
                throw new IllegalArgumentException();
            }
            Stream.Builder<String> cells = Stream.builder();
            rows.forEach(row -> Stream.of(row.split(separator)).forEach(cells));
            return cells.build().onClose(() -> Diary.note("close cells"));
        }

        @Processor
        static String cell(@Each("cells") String cell) {
            return cell;
        }
    }

    static void streamed_L09_inputOfAStageIsClosed() throws IOException {
        assertThat(new StreamedInputs_StagesFlow().run(new Rows("a b", "c"), " ").cell())
                .containsExactly("a", "b", "c");
        assertThat(Diary.read()).containsExactly("close cells", "close rows");
        assertThatThrownBy(() -> new StreamedInputs_StagesFlow().run(new Rows("a b"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Diary.read()).containsExactly("close rows");
        assertThatThrownBy(() -> new StreamedInputs_StagesFlow().run(new Rows(), " "))
                .isInstanceOf(IOException.class)
                .hasMessage("empty");
    }

    private StreamedInputs() {}
}
