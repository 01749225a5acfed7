package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Sequences of each kind. */
final class Sequences {
    static final class Bag implements Iterable<String> {
        private final List<String> content;

        Bag(String... content) {
            this.content = List.of(content);
        }

        @Override
        public Iterator<String> iterator() {
            return content.iterator();
        }
    }

    static final class Cursor implements Iterable<String>, AutoCloseable {
        @Override
        public Iterator<String> iterator() {
            return List.of("c1", "c2").iterator();
        }

        @Override
        public void close() {
            Diary.note("close");
        }
    }

    @Flow(
            keep = {
                "ofList", "ofSet", "ofCollection", "ofIterable", "ofBag", "ofCursor", "ofArray", "ofMap", "ofIterator",
                "ofStream", "ofInts", "ofLongs", "ofDoubles", "ofLinked", "ofDeque", "ofVarious"
            },
            replaceable = false)
    static final class Kinds {
        @Processor
        static String ofList(@Each("list") String each) {
            return each + "!";
        }

        @Processor
        static List<String> list(@Input String x) {
            return List.of(x, "l");
        }

        @Processor
        static String ofSet(@Each("set") String each) {
            return each + "!";
        }

        @Processor
        static Set<String> set(@Input String x) {
            return new LinkedHashSet<>(List.of(x, "s"));
        }

        @Processor
        static String ofCollection(@Each("collection") String each) {
            return each + "!";
        }

        @Processor
        static Collection<String> collection(@Input String x) {
            return List.of(x, "k");
        }

        @Processor
        static String ofIterable(@Each("iterable") String each) {
            return each + "!";
        }

        @Processor
        static Iterable<String> iterable(@Input String x) {
            return List.of(x, "i")::iterator;
        }

        @Processor
        static String ofBag(@Each("bag") String each) {
            return each + "!";
        }

        @Processor
        static Bag bag(@Input String x) {
            return new Bag(x, "b");
        }

        @Processor
        static String ofCursor(@Each("cursor") String each) {
            return Diary.note(each, each + "!");
        }

        @Processor
        static Cursor cursor(@Input String x) {
            return new Cursor();
        }

        @Processor
        static String ofArray(@Each("array") String each) {
            return each + "!";
        }

        @Processor
        static String[] array(@Input String x) {
            return new String[] {x, "a"};
        }

        @Processor
        static String ofMap(@Each("map") Map.Entry<String, Integer> each) {
            return each + "!";
        }

        @Processor
        static TreeMap<String, Integer> map(@Input String x) {
            return new TreeMap<>(Map.of("m", 2, "k", 1));
        }

        @Processor
        static String ofIterator(@Each("iterator") String each) {
            return each + "!";
        }

        @Processor
        static Iterator<String> iterator(@Input String x) {
            return List.of(x, "i").iterator();
        }

        @Processor
        static String ofStream(@Each("stream") String each) {
            return each + "!";
        }

        @Processor
        static Stream<String> stream(@Input String x) {
            return Stream.of(x, "s");
        }

        @Processor
        static int ofInts(@Each("ints") int each) {
            return -each;
        }

        @Processor
        static IntStream ints(@Input String x) {
            return IntStream.of(1, 2);
        }

        @Processor
        static long ofLongs(@Each("longs") long each) {
            return -each;
        }

        @Processor
        static LongStream longs(@Input String x) {
            return LongStream.of(1, 2);
        }

        @Processor
        static double ofDoubles(@Each("doubles") double each) {
            return -each;
        }

        @Processor
        static DoubleStream doubles(@Input String x) {
            return DoubleStream.of(1, 2);
        }

        @Processor
        static String ofLinked(@Each("linked") String each) {
            return each + "!";
        }

        @Processor
        static LinkedList<String> linked(@Input String x) {
            return new LinkedList<>(List.of(x, "l"));
        }

        @Processor
        static String ofDeque(@Each("deque") String each) {
            return each + "!";
        }

        @Processor
        static ArrayDeque<String> deque(@Input String x) {
            return new ArrayDeque<>(List.of(x, "d"));
        }

        @Processor
        static String ofVarious(@Each("various") Number each) {
            return each + "!";
        }

        @Processor
        static List<? extends Number> various(@Input String x) {
            return List.of(1, 2.5);
        }
    }

    static void sequences_L01_ofEachKind() {
        Sequences_KindsFlow.Outputs outputs = new Sequences_KindsFlow().run("x");

        assertThat(outputs.ofList()).containsExactly("x!", "l!");
        assertThat(outputs.ofSet()).containsExactly("x!", "s!");
        assertThat(outputs.ofCollection()).containsExactly("x!", "k!");
        assertThat(outputs.ofIterable()).containsExactly("x!", "i!");
        assertThat(outputs.ofBag()).containsExactly("x!", "b!");
        assertThat(outputs.ofCursor()).containsExactly("c1!", "c2!");
        assertThat(outputs.ofArray()).containsExactly("x!", "a!");
        assertThat(outputs.ofMap()).containsExactly("k=1!", "m=2!");
        assertThat(outputs.ofIterator()).containsExactly("x!", "i!");
        assertThat(outputs.ofStream()).containsExactly("x!", "s!");
        assertThat(outputs.ofInts()).containsExactly(-1, -2);
        assertThat(outputs.ofLongs()).containsExactly(-1, -2);
        assertThat(outputs.ofDoubles()).containsExactly(-1, -2);
        assertThat(outputs.ofLinked()).containsExactly("x!", "l!");
        assertThat(outputs.ofDeque()).containsExactly("x!", "d!");
        assertThat(outputs.ofVarious()).containsExactly("1!", "2.5!");
        assertThat(Diary.read()).containsExactly("c1", "c2", "close");
    }

    private Sequences() {}
}
