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
import java.util.List;
import java.util.stream.Stream;

/** Objects of elements, where more than one thing happens. */
final class ObjectsOfElements {
    /** Something that is numbered, noted, and closed. */
    static class Thing implements AutoCloseable {
        private static int all;
        final String name;
        final int number = ++all;

        Thing(String name) {
            this.name = name;
            Diary.note("open " + this);
        }

        @Override
        public String toString() {
            return name + number;
        }

        @Override
        public void close() {
            Diary.note("close " + this);
        }
    }

    static final class Other extends Thing {
        Other() {
            super("other");
        }
    }

    static final class Failing implements AutoCloseable {
        private static int all;
        private final int number = ++all;

        @Override
        public void close() throws IOException {
            Diary.note("close failing " + number);
            if (number == 2) {
                throw new IOException("close");
            }
        }
    }

    @SuppressWarnings("try") // That is the case.
    static final class Interrupting implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            throw new InterruptedException("close");
        }
    }

    /** One for each file, one for each line, one for the run, one for the flow. */
    @Flow(keep = "line")
    static final class Scopes {
        @Processor
        static List<String> lines(@Each("files") @Input String file, @Depends(per = "files") Thing thing) {
            return Diary.note("lines of " + file + " by " + thing, List.of(file.split("/")));
        }

        @Processor
        static String line(
                @Each("lines") String line,
                @Depends(per = "lines") Thing own,
                @Depends(per = "files") Thing ofFile,
                @Depends(scope = Depends.Scope.RUN) Thing ofRun,
                @Depends Other ofFlow) {
            return line + own.name + ofFile.name + ofRun.name + ofFlow.name;
        }
    }

    static void objects_L16_ofTheirOwnForEachSequence() {
        ObjectsOfElements_ScopesFlow flow =
                new ObjectsOfElements_ScopesFlow(() -> new Thing("f"), () -> new Thing("l"), () -> new Thing("r"), new Other());

        assertThat(flow.run(List.of("a/b", "c")).line()).containsExactly("alfrother", "blfrother", "clfrother");
        assertThat(Diary.read())
                .containsExactly(
                        "open other1",
                        "open f2",
                        "lines of a/b by f2",
                        "open l3",
                        "open r4",
                        "close l3",
                        "open l5",
                        "close l5",
                        "close f2",
                        "open f6",
                        "lines of c by f6",
                        "open l7",
                        "close l7",
                        "close f6",
                        "close r4");
    }

    static void objects_L16_inTests() {
        ObjectsOfElements_ScopesFlow flow = ObjectsOfElements_ScopesFlow.builder()
                .thing(() -> new Thing("f"))
                .own(() -> new Thing("l"))
                .ofRun(() -> new Thing("r"))
                .ofFlow(new Other())
                .line("line")
                .build();

        assertThat(flow.run(List.of("a/b", "c")).line()).containsExactly("line", "line", "line");
        assertThat(Diary.read())
                .containsExactly(
                        "open other1",
                        "open f2",
                        "lines of a/b by f2",
                        "close f2",
                        "open f3",
                        "lines of c by f3",
                        "close f3");
    }

    /** Closing fails for the second. */
    @Flow(keep = "upper", replaceable = false)
    static final class Rejecting {
        @Initial("count")
        static int none() {
            return 0;
        }

        @Processor
        static int count(@Previous int count, @Each(value = "words", rejected = "bad") @Input String word) {
            return count + 1;
        }

        @Processor
        static int counted(@Last int count) {
            return count;
        }

        @Processor
        static void stored(String upper, @Depends(per = "words") Failing failing) {
            Diary.note("store " + upper + failing.number);
        }

        @Processor
        static String upper(@Each("words") @Input String word, @Depends(per = "words") Failing failing) {
            return word.toUpperCase() + failing.number;
        }
    }

    static void objects_L12_closingRejects() {
        ObjectsOfElements_RejectingFlow.Outputs outputs =
                new ObjectsOfElements_RejectingFlow(Failing::new).run(List.of("a", "b", "c"));

        assertThat(outputs.upper()).containsExactly("A1", "C3");
        assertThat(outputs.counted()).isEqualTo(2);
        assertThat(outputs.bad()).extracting(Rejected::element).containsExactly("b");
        assertThat(outputs.bad()).extracting(Rejected::cause).allMatch(IOException.class::isInstance);
        assertThat(Diary.read())
                .containsExactly(
                        "store A11",
                        "close failing 1",
                        "store B22",
                        "close failing 2",
                        "store C33",
                        "close failing 3");
    }

    @Flow(keep = "upper", replaceable = false)
    static final class Declaring {
        @Processor
        static String upper(@Each("words") @Input String word, @Depends(per = "words") Failing failing) {
            return word.toUpperCase() + failing.number;
        }
    }

    static void objects_L12_closingLeavesTheRun() {
        assertThatThrownBy(() -> new ObjectsOfElements_DeclaringFlow(Failing::new).run(List.of("a", "b")))
                .isInstanceOf(IOException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("element 1 of words, in step upper"));
    }

    @Flow(keep = "upper", replaceable = false)
    static final class Interrupted {
        @Processor
        static String upper(
                @Each(value = "words", rejected = "bad") @Input String word,
                @Depends(per = "words") Interrupting interrupting) {
            return word.toUpperCase();
        }
    }

    static void objects_L12_interruptionInClosingIsNotRejected() {
        assertThatThrownBy(
                        () -> new ObjectsOfElements_InterruptedFlow(Interrupting::new).run(List.of("a", "b")))
                .isInstanceOf(InterruptedException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    /** Where it may not be needed, and who else takes it: guards, initial values, sequences, pulled loops. */
    @Flow(keep = "said")
    static final class Guarded {
        @Processor
        static boolean wanted(@Each("files") @Input String file, @Depends(per = "files") Thing thing) {
            return Diary.note("ask " + thing, file.length() > 1);
        }

        @Processor
        static boolean full(@Each("files") @Input String file) {
            return !file.isEmpty();
        }

        @When("full && wanted")
        @Processor
        static Stream<String> letters(@Each("files") @Input String file, @Depends(per = "files") Other other) {
            return Stream.of(file.split("")).onClose(() -> Diary.note("close letters of " + other));
        }

        @Initial("row")
        static String start(@Depends(per = "files") Thing thing) {
            return thing.name;
        }

        @Processor
        static String row(@Previous String row, @Each("letters") String letter) {
            return row + letter;
        }

        @Processor
        static String said(
                @Each("files") @Input String file,
                @All("row") Stream<String> rows,
                @Depends(per = "files") Other other) {
            return rows.skip(1).findFirst().orElseThrow() + other.name;
        }
    }

    static void objects_L16_gotWhenFirstNeeded() {
        ObjectsOfElements_GuardedFlow flow =
                new ObjectsOfElements_GuardedFlow(() -> new Thing("t"), Other::new);

        assertThat(flow.run(List.of("", "a", "bcd")).said()).containsExactly("tbcother");
        assertThat(Diary.read())
                .containsExactly(
                        "open t1",
                        "ask t1",
                        "close t1",
                        "open t2",
                        "ask t2",
                        "open other3",
                        "close letters of other3",
                        "close other3",
                        "close t2");
    }

    /** Two passes: each has its own. */
    @Flow(keep = "share", replaceable = false)
    static final class Passes {
        @Processor
        static int weight(@Each("words") @Input String word, @Depends(per = "words") Thing thing) {
            return word.length();
        }

        @Processor
        static String share(int weight, @All("weight") List<Integer> all, @Depends(per = "words") Thing thing) {
            return weight + "/" + all.size();
        }
    }

    static void objects_L16_ofTheirOwnInEachPass() {
        assertThat(new ObjectsOfElements_PassesFlow(() -> new Thing("t")).run(List.of("a", "bb")).share())
                .containsExactly("1/2", "2/2");
        assertThat(Diary.read())
                .containsExactly(
                        "open t1", "close t1", "open t2", "close t2", "open t3", "close t3", "open t4", "close t4");
    }

    /** Nothing to close. */
    @Flow(keep = "built", replaceable = false)
    static final class Plain {
        @Processor
        static List<String> words(@Each("lines") @Input String line) {
            return List.of(line.split(" "));
        }

        @Processor
        static void joined(@Each("words") String word, @Depends(per = "lines") StringBuilder builder) {
            builder.append(word);
        }

        @Processor
        static int wordCount(List<String> words) {
            return words.size();
        }

        @Processor
        static int built(int wordCount, @Depends(per = "lines") StringBuilder builder) {
            return wordCount + builder.length();
        }
    }

    static void objects_L11_sharedWithinTheElement() {
        StringBuilder[] last = new StringBuilder[1];
        ObjectsOfElements_PlainFlow flow = new ObjectsOfElements_PlainFlow(() -> last[0] = new StringBuilder());

        assertThat(flow.run(List.of("a b", "c")).built()).hasSize(2);
        assertThat(last[0].toString()).isEqualTo("c");
    }

    /** An object of the run that only an initial value of a loop takes. */
    @Flow(replaceable = false)
    static final class InitialOfRun {
        @Initial("sum")
        static int start(@Depends(scope = Depends.Scope.RUN) Other other) {
            return other.number;
        }

        @Processor
        static int sum(@Previous int sum, @Each("numbers") @Input int n) {
            return sum + n;
        }

        @Processor
        static int total(@Last int sum) {
            return sum;
        }
    }

    static void objects_L06_ofTheRunForAnInitialValue() {
        assertThat(new ObjectsOfElements_InitialOfRunFlow(Other::new)
                        .run(new int[] {1, 2})
                        .total())
                .isEqualTo(4);
        assertThat(Diary.read()).containsExactly("open other1", "close other1");
    }

    private ObjectsOfElements() {}
}
