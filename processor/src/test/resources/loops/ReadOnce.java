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
import dev.leat.runtime.Rejected;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.TimeoutException;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often what can be read once is opened, read and closed. */
final class ReadOnce {
    /** A user's own sequence, which numbers its lines from 0. */
    static final class Lines implements Iterable<Integer>, AutoCloseable {
        private final String name;
        private final int count;

        Lines(String name, int count) {
            this.name = name;
            this.count = count;
            Diary.note("open " + name);
        }

        @Override
        public Iterator<Integer> iterator() {
            return IntStream.range(0, count)
                    .peek(line -> Diary.note("read " + line))
                    .iterator();
        }

        @Override
        public void close() throws IOException {
            Diary.note("close " + name);
            if (count > 8) {
                throw new IOException("close " + name);
            }
        }
    }

    /** Something that is no sequence itself. */
    static final class Handle implements AutoCloseable {
        private final int count;

        Handle(int count) {
            this.count = count;
            Diary.note("open handle");
        }

        Stream<Integer> numbers() {
            Diary.note("open numbers");
            return IntStream.range(0, count).boxed().onClose(() -> Diary.note("close numbers"));
        }

        @Override
        public void close() throws TimeoutException {
            Diary.note("close handle");
            if (count > 8) {
                throw new TimeoutException("handle");
            }
        }
    }

    private static int checked(int number) {
        Diary.note("look " + number);
        if (number == 3) {
            throw new IllegalStateException("three");
        }
        return number;
    }

    @Flow(keep = "look")
    static final class Own {
        @Processor
        static Lines lines(@Input int n) {
            return new Lines("lines", n);
        }

        @Processor
        static int look(@Each("lines") int line) {
            return checked(line);
        }
    }

    static void readOnce_L09_ownIterable() throws IOException {
        assertThat(ReadOnce_OwnFlow.create().run(2).look()).containsExactly(0, 1);
        assertThat(Diary.read())
                .containsExactly("open lines", "read 0", "look 0", "read 1", "look 1", "close lines");
    }

    static void readOnce_L09_L12_closedWhereAStepFails() {
        assertThatThrownBy(() -> ReadOnce_OwnFlow.create().run(5)).hasMessage("three");
        assertThat(Diary.read()).endsWith("look 3", "close lines").doesNotHaveDuplicates();
    }

    static void readOnce_L12_closingFails() {
        assertThatThrownBy(() -> ReadOnce_OwnFlow.create().run(9))
                .hasMessage("three")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("element 3 of lines, in step look", "close lines"));
        assertThat(Diary.read()).endsWith("close lines");
    }

    static void readOnce_L09_suppliedAnewToEachRun() throws IOException {
        ReadOnce_OwnFlow flow = ReadOnce_OwnFlow.builder()
                .lines(() -> new Lines("other", 1))
                .build();

        assertThat(flow.run(5).look()).containsExactly(0);
        assertThat(flow.run(5).look()).containsExactly(0);
        assertThat(Diary.read())
                .containsExactly(
                        "open other", "read 0", "look 0", "close other", "open other", "read 0", "look 0",
                        "close other");
    }

    @Flow(keep = "look")
    static final class Chained {
        @Processor
        static Handle handle(@Input int n) {
            return new Handle(n);
        }

        @Processor
        static Stream<Integer> numbers(Handle handle) {
            return handle.numbers();
        }

        @Processor
        static Iterator<Integer> all(Stream<Integer> numbers, @Input boolean works) {
            if (!works) {
                throw new IllegalStateException("broken");
            }
            return numbers.iterator();
        }

        @Processor
        static int look(@Each("all") int number) {
            return checked(number);
        }
    }

    static void readOnce_L09_whatItIsMadeOfIsClosedToo() throws TimeoutException {
        assertThat(ReadOnce_ChainedFlow.create().run(1, true).look()).containsExactly(0);
        assertThat(Diary.read())
                .containsExactly("open handle", "open numbers", "look 0", "close numbers", "close handle");
    }

    static void readOnce_L09_closedWhereItsMakerFails() {
        assertThatThrownBy(() -> ReadOnce_ChainedFlow.create().run(1, false)).hasMessage("broken");
        assertThat(Diary.read()).containsExactly("open handle", "open numbers", "close numbers", "close handle");
    }

    static void readOnce_L12_closingIsDeclared() {
        assertThatThrownBy(() -> ReadOnce_ChainedFlow.create().run(9, false))
                .hasMessage("broken")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("handle"));
    }

    @Flow(keep = "look")
    static final class Shared {
        @Processor
        static Handle handle(@Input int n) {
            return new Handle(n);
        }

        @Processor
        static Stream<Integer> numbers(Handle handle) {
            return handle.numbers();
        }

        @Processor
        static int look(@Each("numbers") int number) {
            return checked(number);
        }

        @Processor
        static int size(Handle handle) {
            return handle.count;
        }
    }

    static void readOnce_L09_whatOthersTakeStaysOpen() throws TimeoutException {
        ReadOnce_SharedFlow.Outputs outputs = ReadOnce_SharedFlow.create().run(1);

        assertThat(Diary.read()).containsExactly("open handle", "open numbers", "look 0", "close numbers");
        outputs.handle().close();
        assertThat(outputs.size()).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("close handle");
    }

    @Flow(keep = "look")
    static final class Guarded {
        @Processor
        static boolean wanted(@Input int n) {
            return n < 5;
        }

        @Processor
        static Handle handle(@Input int n) {
            return new Handle(n);
        }

        @When("wanted")
        @Processor
        static Stream<Integer> numbers(Handle handle) {
            return handle.numbers();
        }

        @Processor
        static int given(@Input int n) {
            return n;
        }

        @Initial("sum")
        static int first(int given) {
            Diary.note("first");
            if (given == 4) {
                throw new IllegalStateException("first");
            }
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, int look) {
            return sum + look;
        }

        @Processor
        static int look(@Each("numbers") int number) {
            return checked(number);
        }

        @Processor
        static int end(@Last int sum) {
            return sum;
        }
    }

    static void readOnce_L09_L13_closedWhereTheLoopIsNotMade() throws TimeoutException {
        ReadOnce_GuardedFlow.Outputs outputs = ReadOnce_GuardedFlow.create().run(6);

        assertThat(outputs.end()).isEmpty();
        assertThat(outputs.look()).isEmpty();
        assertThat(Diary.read()).containsExactly("open handle", "close handle");
    }

    static void readOnce_L09_L06_closedWhereAnInitialValueFails() throws TimeoutException {
        assertThatThrownBy(() -> ReadOnce_GuardedFlow.create().run(4)).hasMessage("first");
        assertThat(Diary.read())
                .containsExactly("open handle", "open numbers", "first", "close numbers", "close handle");
        assertThat(ReadOnce_GuardedFlow.create().run(2).end()).contains(1);
        assertThat(Diary.read()).endsWith("look 1", "close numbers", "close handle");
    }

    @Flow(keep = "look")
    static final class Chosen {
        @Processor
        static boolean first(@Input int n) {
            return n > 3;
        }

        @When("first")
        @Processor("lines")
        static Lines some(@Input int n) {
            return new Lines("some", n);
        }

        @Processor("lines")
        static Lines others(@Input int n) {
            return new Lines("others", n);
        }

        @Processor
        static int begun(@Input int n) {
            if (n == 7) {
                throw new IllegalStateException("begun");
            }
            return n;
        }

        @Processor
        static int look(@Each("lines") int line, int begun) {
            return checked(line);
        }
    }

    static void readOnce_L09_whicheverIsMade() throws IOException {
        assertThat(ReadOnce_ChosenFlow.create().run(1).look()).containsExactly(0);
        assertThat(Diary.read()).containsExactly("open others", "read 0", "look 0", "close others");
        assertThatThrownBy(() -> ReadOnce_ChosenFlow.create().run(4)).hasMessage("three");
        assertThat(Diary.read()).startsWith("open some").endsWith("look 3", "close some");
    }

    static void readOnce_L09_nothingIsOpenWhereAStepBeforeFails() {
        assertThatThrownBy(() -> ReadOnce_ChosenFlow.create().run(7)).hasMessage("begun");
        assertThat(Diary.read()).isEmpty();
    }

    /** In a loop that rejects, closing is among what does. */
    @Flow(keep = "look")
    static final class Nested {
        @Processor
        static Lines lines(@Input @Each(value = "files", rejected = "wrong") int file) {
            return new Lines("file " + file, file);
        }

        @Processor
        static int look(@Each("lines") int line, @Input @Each("files") int file) {
            return file == 5 ? checked(line) : line;
        }

        @Processor
        static List<String> failed(List<Rejected<Integer>> wrong) {
            return wrong.stream()
                    .map(each -> each.element() + each.step() + " " + each.cause().getMessage())
                    .toList();
        }
    }

    static void readOnce_L12_nestedInALoopThatRejects() {
        ReadOnce_NestedFlow.Outputs outputs = ReadOnce_NestedFlow.create().run(new int[] {1, 5, 0, 9, 2});

        assertThat(outputs.look()).containsExactly(0, 0, 1);
        assertThat(outputs.failed()).containsExactly("5look three", "9lines close file 9");
        assertThat(Diary.read().stream().filter(line -> line.contains("file")))
                .containsExactly(
                        "open file 1", "close file 1", "open file 5", "close file 5", "open file 0", "close file 0",
                        "open file 9", "close file 9", "open file 2", "close file 2");
    }

    /** The inner sequence is opened in the pass that reads it. */
    @Flow(keep = "share")
    static final class Later {
        @Processor
        static int size(@Input @Each("files") int file) {
            return file;
        }

        @Processor
        static Handle handle(int size) {
            return new Handle(size);
        }

        @Processor
        static Stream<Integer> numbers(Handle handle) {
            return handle.numbers();
        }

        @Processor
        static int most(@All("size") int[] sizes) {
            return IntStream.of(sizes).max().orElse(0);
        }

        @Processor
        static int share(@Each("numbers") int number, int most) {
            return checked(number) + 10 * most;
        }
    }

    static void readOnce_L08_L09_oneAfterTheOtherInALaterPass() throws TimeoutException {
        assertThat(ReadOnce_LaterFlow.create().run(new int[] {1, 2}).share()).containsExactly(20, 20, 21);
        assertThat(Diary.read())
                .containsExactly(
                        "open handle", "open numbers", "look 0", "close numbers", "close handle",
                        "open handle", "open numbers", "look 0", "look 1", "close numbers", "close handle");
    }

    /** Two loops that take results of each other: the list is read in parts. */
    @Flow(keep = {"share", "part"})
    static final class Crossed {
        @Processor
        static Stream<Integer> numbers(@Input int n) {
            return new Handle(n).numbers();
        }

        @Processor
        static int number(@Each("numbers") int number) {
            return Diary.note("number", number);
        }

        @Processor
        static int share(@Each("numbers") int number, @All("weight") int[] weights) {
            return number + weights.length;
        }

        @Processor
        static int weight(@Input @Each("weights") int weight) {
            return Diary.note("weight", weight);
        }

        @Processor
        static int part(@Input @Each("weights") int weight, @All("number") int[] numbers) {
            return Diary.note("part", weight + numbers.length);
        }
    }

    static void readOnce_L08_L09_theOtherLoopIsMadeInParts() {
        ReadOnce_CrossedFlow.Outputs outputs = ReadOnce_CrossedFlow.create().run(1, new int[] {4});

        assertThat(outputs.share()).containsExactly(1);
        assertThat(outputs.part()).containsExactly(5);
        assertThat(Diary.read())
                .containsExactly("weight", "open handle", "open numbers", "number", "close numbers", "part");
    }

    /** What both streams are made of, and both streams, are the loop's own. */
    @Flow(keep = "joint")
    static final class Diamond {
        @Processor
        static Handle handle(@Input int n) {
            return new Handle(n);
        }

        @Processor
        static Stream<Integer> left(Handle handle) {
            return handle.numbers();
        }

        @Processor
        static Stream<Integer> right(Handle handle) {
            return IntStream.of(7).boxed().onClose(() -> Diary.note("close right"));
        }

        @Processor
        static Stream<Integer> both(Stream<Integer> left, Stream<Integer> right) {
            return Stream.concat(left, right);
        }

        @Processor
        static int joint(@Each("both") int each) {
            return each;
        }
    }

    static void readOnce_L09_allWaysFromOneHandle() throws TimeoutException {
        assertThat(ReadOnce_DiamondFlow.create().run(1).joint()).containsExactly(0, 7);
        assertThat(Diary.read().stream().filter("close handle"::equals)).hasSize(1);
    }

    /** A stream of the user's own. */
    static final class Pulses implements BaseStream<Integer, Pulses> {
        @Override
        public Iterator<Integer> iterator() {
            return List.of(1, 2).iterator();
        }

        @Override
        public Spliterator<Integer> spliterator() {
            return List.of(1, 2).spliterator();
        }

        @Override
        public boolean isParallel() {
            return false;
        }

        @Override
        public Pulses sequential() {
            return this;
        }

        @Override
        public Pulses parallel() {
            return this;
        }

        @Override
        public Pulses unordered() {
            return this;
        }

        @Override
        public Pulses onClose(Runnable handler) {
            return this;
        }

        @Override
        public void close() {
            Diary.note("close pulses");
        }
    }

    @Flow(
            keep = {"pulse", "any"},
            replaceable = false)
    static final class Pulsing {
        @Processor
        static Pulses pulses() {
            return new Pulses();
        }

        @Processor
        static int pulse(@Each("pulses") int each) {
            return Diary.note("pulse " + each, each);
        }

        @Processor
        static BaseStream<Integer, ?> anys() {
            return IntStream.of(7).boxed().onClose(() -> Diary.note("close anys"));
        }

        @Processor
        static int any(@Each("anys") int each) {
            return Diary.note("any " + each, each);
        }
    }

    static void readOnce_L09_everyBaseStream() {
        ReadOnce_PulsingFlow.Outputs outputs = new ReadOnce_PulsingFlow().run();

        assertThat(outputs.pulse()).containsExactly(1, 2);
        assertThat(outputs.any()).containsExactly(7);
        assertThat(Diary.read()).containsExactly("pulse 1", "pulse 2", "close pulses", "any 7", "close anys");
    }

    private ReadOnce() {}
}
