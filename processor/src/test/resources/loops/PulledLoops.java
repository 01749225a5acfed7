package loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.All;
import dev.leat.Depends;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loops that are made while a processor pulls the stream over what they make. */
final class PulledLoops {
    /** What is done with a stream, as a test likes. */
    interface Use extends Function<Stream<Integer>, Integer> {}

    @Flow(replaceable = false)
    static final class Source {
        @Processor
        static Stream<Integer> numbers(@Input int count) {
            return IntStream.range(0, count)
                    .mapToObj(n -> Diary.note("pull " + n, n))
                    .onClose(() -> Diary.note("close"));
        }

        @Processor
        static int checked(@Each("numbers") int n) throws IOException {
            if (n == 2) {
                throw new IOException("two");
            }
            return Diary.note("make " + n, n);
        }

        @Processor
        static int used(@Depends Use use, @All("checked") Stream<Integer> all) {
            return use.apply(all);
        }

        @Processor
        static int after(int used) {
            Diary.note("after");
            return used;
        }
    }

    static void pulled_L10_endsEarly() throws IOException {
        Use two = all -> all.limit(2).mapToInt(n -> n).sum();

        assertThat(new PulledLoops_SourceFlow(two).run(9).after()).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("pull 0", "make 0", "pull 1", "make 1", "close", "after");
    }

    static void pulled_L10_neverPulled() throws IOException {
        assertThat(new PulledLoops_SourceFlow(all -> 7).run(9).after()).isEqualTo(7);
        assertThat(Diary.read()).containsExactly("close", "after");
    }

    static void pulled_L10_toTheEnd() throws IOException {
        assertThat(new PulledLoops_SourceFlow(all -> (int) all.count()).run(2).after())
                .isEqualTo(2);
        assertThat(Diary.read()).containsExactly("pull 0", "make 0", "pull 1", "make 1", "close", "after");
    }

    static void pulled_L10_closedWithItsStream() throws IOException {
        Use closing = all -> {
            try (all) {
                all.findFirst();
            }
            return Diary.note("closed", 1);
        };

        assertThat(new PulledLoops_SourceFlow(closing).run(9).used()).isEqualTo(1);
        assertThat(Diary.read()).containsExactly("pull 0", "make 0", "close", "closed", "after");
    }

    static void pulled_L10_failureLeavesTheRunThoughItIsCaught() {
        List<Throwable> seen = new ArrayList<>();
        Use catching = all -> {
            Iterator<Integer> numbers = all.iterator();
            for (int i = 0; i < 4; i++) {
                try {
                    numbers.next();
                } catch (Exception e) {
                    seen.add(e);
                }
            }
            return 0;
        };

        assertThatThrownBy(() -> new PulledLoops_SourceFlow(catching).run(9))
                .isInstanceOf(IOException.class)
                .hasMessage("two")
                .satisfies(failure -> assertThat(seen).containsExactly(failure, failure))
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("element 2 of numbers, in step checked"));
        assertThat(Diary.read()).containsExactly("pull 0", "make 0", "pull 1", "make 1", "pull 2", "close");
    }

    static void pulled_L10_failureLeavesTheRunThoughItIsWrapped() {
        Use wrapping = all -> {
            try {
                return (int) all.filter(n -> n > 5).count();
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            }
        };

        assertThatThrownBy(() -> new PulledLoops_SourceFlow(wrapping).run(9))
                .isInstanceOf(IOException.class)
                .hasMessage("two");
        assertThat(Diary.read()).endsWith("pull 2", "close");
    }

    static void pulled_L10_ownFailureOfTheTaker() {
        Use failing = all -> {
            throw new IllegalArgumentException("own " + all.findFirst().orElseThrow());
        };

        assertThatThrownBy(() -> new PulledLoops_SourceFlow(failing).run(9)).hasMessage("own 0");
        assertThat(Diary.read()).containsExactly("pull 0", "make 0", "close");
    }

    static void pulled_L10_overWhenTheTakerHasReturned() throws IOException {
        List<Iterator<Integer>> left = new ArrayList<>();
        Use keeping = all -> {
            left.add(all.iterator());
            return left.get(0).next();
        };

        assertThat(new PulledLoops_SourceFlow(keeping).run(9).used()).isZero();
        assertThatThrownBy(() -> left.get(0).next())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("over");
    }

    static void pulled_L10_onTheSameThreadThoughParallel() throws IOException {
        Thread own = Thread.currentThread();
        List<Thread> threads = new ArrayList<>();
        Use parallel = all -> all.peek(n -> threads.add(Thread.currentThread()))
                .parallel()
                .mapToInt(n -> n)
                .sum();

        assertThat(new PulledLoops_SourceFlow(parallel).run(2).used()).isEqualTo(1);
        assertThat(threads).containsOnly(own);
    }

    @Flow(replaceable = false)
    static final class Nested {
        @Processor
        static boolean wanted(@Each("texts") @Input String text) {
            return !text.startsWith("#");
        }

        @When("wanted")
        @Processor
        static List<String> words(@Each("texts") @Input String text) {
            return List.of(text.split(" "));
        }

        @Initial("length")
        static int none() {
            return 0;
        }

        @Processor
        static int length(@Previous int length, @Each("words") String word) {
            return Diary.note(word, length + word.length());
        }

        @Processor
        static boolean even(int length) {
            return length % 2 == 0;
        }

        @When("even")
        @Processor
        static String said(int length, @Each("words") String word, @Each("texts") @Input String text) {
            return word + length + text.length();
        }

        @Processor
        static String shown(@All("said") Stream<String> said, @Input int most) {
            return said.limit(most).toList().toString();
        }
    }

    static void pulled_L10_nestedWithFoldsAndGuards() {
        PulledLoops_NestedFlow flow = new PulledLoops_NestedFlow();

        assertThat(flow.run(List.of("aa b ccc", "# x", "dd", "e"), 9).shown()).isEqualTo("[aa28, ccc68, dd22]");
        assertThat(Diary.read()).containsExactly("aa", "b", "ccc", "dd", "e");
    }

    static void pulled_L10_outerElementsAreTakenOneByOne() {
        PulledLoops_NestedFlow flow = new PulledLoops_NestedFlow();

        assertThat(flow.run(List.of("aa b ccc", "# x", "dd", "e"), 1).shown()).isEqualTo("[aa28]");
        assertThat(Diary.read()).containsExactly("aa", "b", "ccc");
    }

    /** A loop in a loop, of which each element has a stream. */
    @Flow(keep = "longest", replaceable = false)
    static final class Inner {
        @Processor
        static Stream<String> lines(@Each("files") @Input String file) {
            return Stream.of(file.split("/")).onClose(() -> Diary.note("close " + file));
        }

        @Processor
        static String trimmed(@Each("lines") String line) throws InterruptedException {
            if (line.equals("!")) {
                throw new InterruptedException("now");
            }
            if (line.equals("?")) {
                throw new IllegalStateException("what");
            }
            return Diary.note(line.strip(), line.strip());
        }

        @Processor
        static String longest(@All("trimmed") Stream<String> all, @Each("files") @Input String file) {
            String first = all.findFirst().orElse("none");
            if (first.equals("bad")) {
                throw new IllegalArgumentException(file);
            }
            return first;
        }
    }

    static void pulled_L10_forEachElementOfAnother() throws InterruptedException {
        assertThat(new PulledLoops_InnerFlow().run(List.of("a / b", "c")).longest())
                .containsExactly("a", "c");
        assertThat(Diary.read()).containsExactly("a", "close a / b", "c", "close c");
    }

    static void pulled_L12_tellsOfAllLoops() {
        assertThatThrownBy(() -> new PulledLoops_InnerFlow().run(List.of("a", "?")))
                .hasMessage("what")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly(
                                "element 0 of lines, in step trimmed", "element 1 of files, in step trimmed"));
    }

    static void pulled_L12_tellsOfTheTaker() {
        assertThatThrownBy(() -> new PulledLoops_InnerFlow().run(List.of("bad")))
                .hasMessage("bad")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("element 0 of files, in step longest"));
    }

    /** The same where files are rejected. */
    @Flow(keep = "longest")
    static final class Rejecting {
        @Processor
        static Stream<String> lines(@Each(value = "files", rejected = "broken") @Input String file) {
            return Stream.of(file.split("/")).onClose(() -> Diary.note("close " + file));
        }

        @Processor
        static String trimmed(@Each("lines") String line) throws InterruptedException, IOException {
            if (line.equals("!")) {
                throw new InterruptedException("now");
            }
            if (line.equals("?")) {
                throw new IOException("what");
            }
            return line.strip();
        }

        @Processor
        static String longest(@All("trimmed") Stream<String> all, @Each("files") @Input String file) {
            try {
                return all.reduce("", (a, b) -> a + b);
            } catch (Exception e) {
                return "none";
            }
        }
    }

    static void pulled_L12_rejectsTheElementAround() throws InterruptedException, IOException {
        PulledLoops_RejectingFlow.Outputs outputs =
                PulledLoops_RejectingFlow.create().run(List.of("a/b", "c/?", "d"));

        assertThat(outputs.longest()).containsExactly("ab", "d");
        assertThat(outputs.broken()).extracting(Rejected::step).containsExactly("trimmed");
        assertThat(outputs.broken()).extracting(Rejected::cause).allMatch(IOException.class::isInstance);
        assertThat(Diary.read()).containsExactly("close a/b", "close c/?", "close d");
    }

    static void pulled_L12_interruptionIsNotRejected() {
        assertThatThrownBy(() -> PulledLoops_RejectingFlow.create().run(List.of("a", "!")))
                .isInstanceOf(InterruptedException.class);
    }

    static void pulled_L16_replaced() throws InterruptedException, IOException {
        PulledLoops_RejectingFlow flow =
                PulledLoops_RejectingFlow.builder().trimmed("x").build();

        assertThat(flow.run(List.of("a/b", "c/?")).longest()).containsExactly("xx", "xx");
    }

    static void pulled_L16_takerReplaced() throws InterruptedException, IOException {
        PulledLoops_RejectingFlow flow =
                PulledLoops_RejectingFlow.builder().longest("long").build();

        assertThat(flow.run(List.of("a/?")).longest()).containsExactly("long");
    }

    /** A loop within rejects. */
    @Flow(keep = "broken", replaceable = false)
    static final class RejectingWithin {
        @Processor
        static List<String> lines(@Each("files") @Input String file) {
            return List.of(file.split("/"));
        }

        @Processor
        static List<Integer> numbers(@Each(value = "lines", rejected = "broken") String line) {
            return line.chars().mapToObj(c -> c - '0').toList();
        }

        @Processor
        static int half(@Each("numbers") int number) {
            if (number % 2 == 1) {
                throw new IllegalArgumentException();
            }
            return number / 2;
        }

        @Processor
        static List<Integer> halves(@All("half") Stream<Integer> all) {
            return all.toList();
        }
    }

    static void pulled_L12_loopWithinRejects() {
        assertThat(new PulledLoops_RejectingWithinFlow().run(List.of("24/65/8", "1", "0")).halves())
                .containsExactly(1, 2, 4, 0);
    }

    @Flow(replaceable = false)
    static final class Absent {
        @Processor
        static boolean given(@Input String text) {
            return !text.isEmpty();
        }

        @When("given")
        @Processor
        static Stream<Integer> letters(@Input String text) {
            return text.chars().boxed().onClose(() -> Diary.note("close"));
        }

        @Processor
        static int next(@Each("letters") int letter) {
            return letter + 1;
        }

        @Processor
        static String all(@All("next") Stream<Integer> next) {
            return next.map(c -> String.valueOf((char) (int) c)).reduce("", String::concat);
        }
    }

    static void pulled_L13_absentSequence() {
        assertThat(new PulledLoops_AbsentFlow().run("").all()).isEmpty();
        assertThat(Diary.read()).isEmpty();
        assertThat(new PulledLoops_AbsentFlow().run("abc").all()).contains("bcd");
        assertThat(Diary.read()).containsExactly("close");
    }

    static void pulled_L13_nullSequence() {
        assertThatThrownBy(() -> new PulledLoops_ManyFlow().run(new byte[1], null, List.of(), List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("map");
    }

    /** Several, over all kinds of sequences, one pulled by an effect. */
    @Flow(replaceable = false)
    static final class Many {
        @Processor
        static int ofByte(@Each("bytes") @Input byte b) {
            return -b;
        }

        @Processor
        static List<Integer> bytes2(@All("ofByte") Stream<Integer> all) {
            return all.toList();
        }

        @Processor
        static String ofEntry(@Each("map") Map.Entry<String, Integer> entry) {
            return Diary.note(entry.getKey(), entry.getKey() + entry.getValue());
        }

        @Processor
        static Map<String, Integer> map(@Input Map<String, Integer> given) {
            return given;
        }

        @Processor
        static void said(@All("ofEntry") Stream<String> all) {
            all.forEach(Diary::note);
        }

        @Processor
        static IntStream ints(@Input List<Integer> list) {
            return list.stream().mapToInt(i -> i);
        }

        @Processor
        static long ofInt(@Each("ints") int i) {
            return 3L * i;
        }

        @Processor
        static long sum(@All("ofInt") Stream<Long> all) {
            return all.reduce(0L, Long::sum);
        }

        @Processor
        static Iterator<Integer> left(@Input List<Integer> others) {
            return others.iterator();
        }

        @Processor
        static Integer ofLeft(@Each("left") Integer i) {
            return i;
        }

        @Processor
        static Integer most(@All("ofLeft") Stream<Integer> all) {
            return all.max(Integer::compare).orElse(-1);
        }
    }

    static void pulled_L01_allKindsOfSequences() {
        PulledLoops_ManyFlow.Outputs outputs = new PulledLoops_ManyFlow()
                .run(new byte[] {1, 2}, new TreeMap<>(Map.of("a", 1, "b", 2)), List.of(4, 5), List.of(1, 7, 3));

        assertThat(outputs.bytes2()).containsExactly(-1, -2);
        assertThat(Diary.read()).containsExactly("a", "a1", "b", "b2");
        assertThat(outputs.sum()).isEqualTo(27);
        assertThat(outputs.most()).isEqualTo(7);
    }

    /** Where not everything is asked of the stream, it is made before. */
    @Flow(keep = "kept", replaceable = false)
    static final class Collected {
        @Processor
        static int kept(@Each("a") @Input int n) {
            return Diary.note("a", n);
        }

        @Processor
        static int ofKept(@All("kept") Stream<Integer> all) {
            return all.findFirst().orElseThrow();
        }

        @Processor
        static void told(@Each("b") @Input int n) {
            Diary.note("effect");
        }

        @Processor
        static int besideEffect(@Each("b") @Input int n) {
            return Diary.note("b", n);
        }

        @Processor
        static int ofEffect(@All("besideEffect") Stream<Integer> all) {
            return all.findFirst().orElseThrow();
        }

        @Initial("sum")
        static int none() {
            return 0;
        }

        @Processor
        static int sum(@Previous int sum, @Each("c") @Input int n) {
            return Diary.note("c", sum + n);
        }

        @Processor
        static int ofSum(@All("sum") Stream<Integer> all, @Last int sum) {
            return all.findFirst().orElseThrow() + sum;
        }

        @Processor
        static int twice(@All("d1") Stream<Integer> one, @All("d1") Stream<Integer> other) {
            return one.findFirst().orElseThrow() + (int) other.count();
        }

        @Processor
        static int d1(@Each("d") @Input int n) {
            return Diary.note("d", n);
        }

        @Processor
        static int e1(@Each("e") @Input int n) {
            return Diary.note("e", n);
        }

        /** It is read when the processor has returned. */
        @Processor
        static Stream<Integer> stage(@All("e1") Stream<Integer> all) {
            return all.map(n -> n + 1);
        }

        @Processor
        static int staged(@Each("stage") int n) {
            return Diary.note("staged", n);
        }

        @Processor
        static int stagedSum(@All("staged") List<Integer> all) {
            return all.stream().mapToInt(n -> n).sum();
        }
    }

    static void pulled_L10_collectedWhereMoreLeavesTheLoop() {
        int[] two = {1, 2};
        PulledLoops_CollectedFlow.Outputs outputs = new PulledLoops_CollectedFlow().run(two, two, two, two, two);

        assertThat(outputs.kept()).containsExactly(1, 2);
        assertThat(outputs.ofKept()).isEqualTo(1);
        assertThat(outputs.ofSum()).isEqualTo(4);
        assertThat(outputs.twice()).isEqualTo(3);
        assertThat(outputs.stagedSum()).isEqualTo(5);
        assertThat(Diary.read())
                .containsExactlyInAnyOrder(
                        "a", "a", "b", "b", "effect", "effect", "c", "c", "d", "d", "e", "e", "staged", "staged");
    }

    /** Who takes the stream is called for each element of something else. */
    @Flow(keep = "many", replaceable = false)
    static final class Deeper {
        @Processor
        static int tenfold(@Each("numbers") @Input int n) {
            return Diary.note("tenfold", 10 * n);
        }

        @Processor
        static int many(@Each("words") @Input String word, @All("tenfold") Stream<Integer> all) {
            return all.mapToInt(n -> n).sum() + word.length();
        }
    }

    static void pulled_L10_collectedForATakerInAnotherLoop() {
        assertThat(new PulledLoops_DeeperFlow().run(new int[] {1, 2}, List.of("a", "bb")).many())
                .containsExactly(31, 32);
        assertThat(Diary.read()).containsExactly("tenfold", "tenfold");
    }

    private PulledLoops() {}
}
