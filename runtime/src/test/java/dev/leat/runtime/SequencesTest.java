package dev.leat.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SequencesTest {
    /** What happened, in order. */
    private final List<String> log = new ArrayList<>();

    @Test
    void streamIsGoneThroughOnce() {
        Stream<String> source = Stream.of("a", "b").onClose(() -> log.add("close"));
        Iterable<String> once = Sequences.once(source);

        assertThat(once).containsExactly("a", "b");
        assertThatThrownBy(once::iterator).isInstanceOf(IllegalStateException.class);
        assertThat(log).isEmpty();
    }

    @Nested
    class ZipShortest {
        @Test
        void endsWithTheShorterOne() {
            assertThat(Sequences.zipShortest(Stream.of(1, 2, 3), Stream.of("a", "b"), SequencesTest::pair))
                    .containsExactly("1a", "2b");
            assertThat(Sequences.zipShortest(Stream.of("a", "b"), Stream.of(1, 2, 3), SequencesTest::pair))
                    .containsExactly("a1", "b2");
        }

        @Test
        void takesStreamsOfPrimitives() {
            assertThat(Sequences.zipShortest(
                            IntStream.iterate(0, i -> i + 1), Stream.of("a", "b"), (Integer i, String s) -> s + i))
                    .containsExactly("a0", "b1");
        }

        @Test
        void pullsOneOfEachForEachPair() {
            Iterator<String> pairs = Sequences.zipShortest(source("x", 1, 2, 3), source("y", 7, 8), SequencesTest::pair)
                    .iterator();

            assertThat(log).isEmpty();
            log.add(pairs.next());
            log.add(pairs.next());
            log.add("" + pairs.hasNext());
            log.add("" + pairs.hasNext());

            assertThat(log).containsExactly("x1", "y7", "17", "x2", "y8", "28", "x3", "false", "false");
        }
    }

    @Nested
    class ZipStrict {
        @Test
        void pairsAllOfTheSameLength() {
            assertThat(Sequences.zipStrict(Stream.of(1, 2), Stream.of("a", "b"), SequencesTest::pair))
                    .containsExactly("1a", "2b");
            assertThat(Sequences.zipStrict(Stream.of(), Stream.of(), SequencesTest::pair))
                    .isEmpty();
        }

        @Test
        void failsAfterThePairsThatFit() {
            Iterator<String> pairs = Sequences.zipStrict(Stream.of(1, 2, 3), Stream.of("a", "b"), SequencesTest::pair)
                    .iterator();

            assertThat(List.of(pairs.next(), pairs.next())).containsExactly("1a", "2b");
            assertThatThrownBy(pairs::hasNext)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The second sequence is shorter than the other: 2, and 3 or more");
            assertThat(pairs.hasNext()).isFalse();
        }

        @Test
        void saysWhichIsShorter() {
            Stream<String> pairs = Sequences.zipStrict(Stream.of(), Stream.of("a"), SequencesTest::pair);

            assertThatThrownBy(pairs::toList)
                    .hasMessage("The first sequence is shorter than the other: 0, and 1 or more");
        }
    }

    @Nested
    class ZipPadded {
        @Test
        void endsWithTheLongerOne() {
            assertThat(Sequences.zipPadded(Stream.of(1, 2, 3), 0, Stream.of("a", "b"), "−", SequencesTest::pair))
                    .containsExactly("1a", "2b", "3−");
            assertThat(Sequences.zipPadded(Stream.of(1), 0, Stream.of("a", "b"), "−", SequencesTest::pair))
                    .containsExactly("1a", "0b");
        }

        @Test
        void asksNoMoreAfterTheEnd() {
            Stream<Integer> noisy = IntStream.iterate(1, i -> i + 1)
                    .takeWhile(i -> {
                        log.add("asked");
                        return i < 2;
                    })
                    .boxed();

            assertThat(Sequences.zipPadded(noisy, 0, Stream.of("a", "b", "c"), "−", SequencesTest::pair))
                    .containsExactly("1a", "0b", "0c");
            assertThat(log).containsExactly("asked", "asked");
        }
    }

    @Nested
    class Merge {
        @Test
        void goesByTurns() {
            assertThat(Sequences.merge(Stream.of(1, 2, 3, 4), Stream.of(-1, -2), Stream.of(), Stream.of(10, 20, 30)))
                    .containsExactly(1, -1, 10, 2, -2, 20, 3, 30, 4);
            assertThat(Sequences.merge()).isEmpty();
        }

        @Test
        void mayHaveNullElements() {
            assertThat(Sequences.merge(Stream.of("a", null), Stream.of((String) null)))
                    .isEqualTo(Arrays.asList("a", null, null));
        }

        @Test
        void pullsAnElementWhenItIsItsTurn() {
            Iterator<Integer> merged =
                    Sequences.merge(source("x", 1, 2), source("y", 7)).iterator();

            assertThat(log).isEmpty();
            while (merged.hasNext()) {
                log.add("" + merged.next());
            }

            assertThat(log).containsExactly("x1", "1", "y7", "7", "x2", "2");
        }

        @Test
        void isPulledOneByOneBehindFurtherSteps() {
            Iterator<Integer> merged = Sequences.merge(source("x", 1, 2), source("y", 7))
                    .map(i -> 10 * i)
                    .filter(i -> i > 10)
                    .iterator();

            log.add("" + merged.next());

            assertThat(log).containsExactly("x1", "y7", "70");
        }

        @Test
        void endsWithTheFirstFailure() {
            Iterator<Integer> merged =
                    Sequences.merge(source("x", 1, 2, -3), source("y", 7, 8, 9)).iterator();

            log.clear();
            assertThatThrownBy(() -> merged.forEachRemaining(i -> log.add("" + i)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("x-3");

            assertThat(log).containsExactly("x1", "1", "y7", "7", "x2", "2", "y8", "8", "x-3", "close x", "close y");
            assertThat(merged.hasNext()).isFalse();
        }
    }

    private record Way(String name, Function<List<Stream<Integer>>, Stream<?>> join) {}

    private static final List<Way> ALL = List.of(
            new Way("shortest", s -> Sequences.zipShortest(s.get(0), s.get(1), SequencesTest::pair)),
            new Way("strict", s -> Sequences.zipStrict(s.get(0), s.get(1), SequencesTest::pair)),
            new Way("padded", s -> Sequences.zipPadded(s.get(0), 0, s.get(1), 0, SequencesTest::pair)),
            new Way("merge", s -> Sequences.merge(s.get(0), s.get(1))));

    private Stream<DynamicTest> all(Function<Way, Runnable> test) {
        return ALL.stream()
                .map(way -> DynamicTest.dynamicTest(way.name(), () -> {
                    log.clear();
                    test.apply(way).run();
                }));
    }

    @TestFactory
    Stream<DynamicTest> closingClosesAllOnce() {
        return all(way -> () -> {
            Stream<?> joined = way.join().apply(List.of(source("x", 1), source("y", 7)));

            joined.close();
            joined.close();

            assertThat(log).containsExactly("close x", "close y");
        });
    }

    @TestFactory
    Stream<DynamicTest> theEndClosesNothing() {
        return all(way -> () -> {
            try (Stream<?> joined = way.join().apply(List.of(source("x"), source("y")))) {
                assertThat(joined.toList()).isEmpty();
                log.add("end");
            }

            assertThat(log).containsExactly("end", "close x", "close y");
        });
    }

    @TestFactory
    Stream<DynamicTest> aFailureClosesAllOnce() {
        return all(way -> () -> {
            try (Stream<?> joined = way.join().apply(List.of(source("x", 1), source("y", -7)))) {
                assertThatThrownBy(joined::toList).hasMessage("y-7");
                log.add("failed");
            }

            assertThat(log).endsWith("y-7", "close x", "close y", "failed");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatFailsInClosingIsSuppressed() {
        return all(way -> () -> {
            Stream<Integer> first = source("x", -1).onClose(() -> {
                throw new IllegalArgumentException("x stuck");
            });

            Throwable failure = catchThrowable(
                    () -> way.join().apply(List.of(first, source("y", 7))).toList());

            assertThat(failure).hasMessage("x-1").hasSuppressedException(new IllegalArgumentException("x stuck"));
            assertThat(log).containsExactly("x-1", "close x", "close y");
        });
    }

    @TestFactory
    Stream<DynamicTest> allAreClosedWhateverFailsInIt() {
        return all(way -> () -> {
            Stream<Integer> first = source("x").onClose(() -> {
                throw new IllegalArgumentException("x stuck");
            });
            Stream<Integer> second = source("y").onClose(() -> {
                throw new IllegalArgumentException("y stuck");
            });

            Throwable failure = catchThrowable(way.join().apply(List.of(first, second))::close);

            assertThat(failure).hasMessage("x stuck").hasSuppressedException(new IllegalArgumentException("y stuck"));
            assertThat(log).containsExactly("close x", "close y");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatTheConsumerThrowsClosesNothing() {
        return all(way -> () -> {
            Stream<?> joined = way.join().apply(List.of(source("x", 1), source("y", 7)));

            assertThatThrownBy(() -> joined.forEach(any -> {
                        throw new IllegalArgumentException("full");
                    }))
                    .hasMessage("full");

            assertThat(log).doesNotContain("close x", "close y");
        });
    }

    @Test
    void aFailureToCombineClosesAll() {
        Stream<Integer> joined = Sequences.zipStrict(source("x", 1, 2), source("y", 1, 0), (x, y) -> x / y);

        assertThatThrownBy(joined::toList).isInstanceOf(ArithmeticException.class);

        assertThat(log).containsExactly("x1", "y1", "x2", "y0", "close x", "close y");
    }

    @Test
    void differentLengthsCloseAll() {
        Stream<Integer> joined = Sequences.zipStrict(source("x", 1), source("y"), Integer::sum);

        assertThatThrownBy(joined::toList).isInstanceOf(IllegalStateException.class);

        assertThat(log).containsExactly("x1", "close x", "close y");
    }

    @Test
    void aParallelResultIsPulledByOneThreadAtATime() {
        assertThat(Sequences.merge(
                                IntStream.range(0, 500).boxed(),
                                IntStream.range(500, 1000).boxed())
                        .parallel()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(499_500);
    }

    /** Says when an element is pulled; a negative one cannot be. */
    private Stream<Integer> source(String name, int... elements) {
        return IntStream.of(elements)
                .mapToObj(element -> {
                    log.add(name + element);
                    if (element < 0) {
                        throw new IllegalStateException(name + element);
                    }
                    return element;
                })
                .onClose(() -> log.add("close " + name));
    }

    private static String pair(Object first, Object second) {
        return "" + first + second;
    }
}
