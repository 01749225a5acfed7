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
import dev.leat.Match;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/** A value of a loop replaced in a test, by a constant or by what is called for each element. */
final class K38 {
    @Flow(keep = "share", targets = "share")
    static final class Shares {
        @Processor
        static long price(@Input @Each("orders") long order) {
            return Diary.note("price", 2 * order);
        }

        @Initial("sum")
        static long nothing() {
            return 0;
        }

        @Processor
        static long sum(@Previous long sum, long price) {
            return sum + price;
        }

        @Processor
        static long share(long price, @Last long sum) {
            return 100 * price / sum;
        }
    }

    private static final long[] ORDERS = {1, 3, 4};

    static void k38_L16_L08_constant() {
        K38_SharesFlow flow = K38_SharesFlow.builder().price(10).build();
        assertThat(flow.run(ORDERS).share()).containsExactly(33, 33, 33);
        assertThat(flow.runShare(ORDERS)).containsExactly(33, 33, 33);
        assertThat(Diary.read()).isEmpty();
    }

    static void k38_L16_L08_function() {
        K38_SharesFlow flow =
                K38_SharesFlow.builder().priceBy(order -> order * order).build();
        assertThat(flow.run(ORDERS).share()).containsExactly(3, 34, 61);
        assertThat(flow.runShare(ORDERS)).containsExactly(3, 34, 61);
        assertThat(Diary.read()).isEmpty();
    }

    static void k38_L16_foldIsReplacedByAFunctionOfWhatItTakes() {
        assertThat(K38_SharesFlow.builder()
                        .sumBy((sum, price) -> sum + 1)
                        .build()
                        .run(ORDERS)
                        .share())
                .containsExactly(66, 200, 266);
        Diary.read();
    }

    static void k38_L16_theLaterReplacementCounts() {
        K38_SharesFlowBuilder builder =
                K38_SharesFlow.builder().price(10).priceBy(order -> order * order);
        K38_SharesFlow first = builder.build();
        K38_SharesFlow second = builder.price(1).build();
        assertThat(first.run(ORDERS).share()).containsExactly(3, 34, 61);
        assertThat(second.run(ORDERS).share()).containsExactly(33, 33, 33);
    }

    sealed interface Event permits Add, Note {}

    record Add(int n) implements Event {}

    record Note(String text) implements Event {}

    record PriceBy(int n) {}

    /** What is odd to replace: guards, matches, optionals, functions, streams, injected objects, exceptions, names. */
    @Flow(keep = {"small", "text", "made", "priceBy", "kind", "half", "price", "again", "read"})
    static final class Odd {
        @Processor
        static boolean positive(@Input @Each("numbers") int number) {
            return number > 0;
        }

        @When("positive")
        @Processor
        static int small(@Input @Each("numbers") int number, @Input int more) {
            return Diary.note("small", number + more);
        }

        @Processor
        static Optional<Integer> half(@Input @Each("numbers") int number, Optional<Integer> small) {
            return Optional.of(number).filter(each -> each % 2 == 0);
        }

        @Processor
        static LongUnaryOperator made(@Input @Each("numbers") int number) {
            return any -> number;
        }

        @Processor
        static String text(@Input @Each("events") @Match Note note) {
            return note.text();
        }

        @Processor
        static PriceBy priceBy(@Input @Each("events") Event event) {
            return new PriceBy(1);
        }

        @Processor
        static List<PriceBy> price(PriceBy priceBy, @Depends Function<String, String> log) {
            log.apply("price");
            return List.of(priceBy);
        }

        @Processor
        static String kind(LongUnaryOperator made, @Input @Each("numbers") int number) {
            return made.getClass().getSimpleName();
        }

        @Processor
        static Stream<Integer> stream(@Input @Each("numbers") int number) {
            return Stream.of(number, number);
        }

        @Processor
        static int again(@Each("stream") int one) {
            return one;
        }

        @Processor
        static int read(@Input @Each("numbers") int number) throws IOException {
            throw new IOException("no file");
        }
    }

    private static K38_OddFlowBuilder odd() {
        return K38_OddFlow.builder().log(line -> line).readBy(number -> 1);
    }

    private static K38_OddFlow.Outputs run(K38_OddFlowBuilder builder) {
        try {
            return builder.build().run(new int[] {1, -2, 4}, 10, List.of(new Add(1), new Note("x")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void k38_L16_L02_guardIsAskedBeforeTheFunction() {
        assertThat(run(odd().smallBy((number, more) -> number * more)).small()).containsExactly(10, 40);
        assertThat(run(odd().small(7)).small()).containsExactly(7, 7, 7);
        assertThat(Diary.read()).isEmpty();
        assertThat(run(odd().positive(true)).small()).containsExactly(11, 8, 14);
        Diary.read();
    }

    static void k38_L16_functionsTakeWhatTheProcessorTakes() {
        assertThat(run(odd().textBy(Note::text)).text()).containsExactly("x");
        assertThat(run(odd().textBy(note -> note.text() + "!")).text()).containsExactly("x!");
        assertThat(run(odd().halfBy((number, small) -> small.map(each -> each + number)))
                        .half())
                .containsExactly(Optional.of(12), Optional.empty(), Optional.of(18));
        Diary.read();
    }

    static void k38_L16_valueThatIsAFunctionIsNoFunctionOfTheElement() {
        assertThat(run(odd().made(any -> 5)).made()).allMatch(each -> each.applyAsLong(1) == 5);
        assertThat(run(odd().madeBy(number -> any -> number + 1)).made())
                .extracting(each -> each.applyAsLong(0))
                .containsExactly(2L, -1L, 5L);
        Diary.read();
    }

    static void k38_L16_namesDoNotClash() {
        assertThat(run(odd().priceBy(new PriceBy(3))).priceBy()).containsExactly(new PriceBy(3), new PriceBy(3));
        assertThat(run(odd().priceByBy(event -> new PriceBy(4))).priceBy()).contains(new PriceBy(4));
        assertThat(run(odd().priceBy2(by -> List.of(by, by))).price().get(0)).hasSize(2);
        Diary.read();
    }

    static void k38_L16_L09_streamsAreMadeForEachElement() {
        assertThat(run(odd().streamBy(number -> Stream.of(number + 1))).again()).containsExactly(2, -1, 5);
        Diary.read();
    }

    static void k38_L16_functionsThrowWhatTheProcessorDoes() {
        assertThatThrownBy(() -> odd().readBy(number -> {
                            throw new IOException("none");
                        })
                        .build()
                        .run(new int[] {1}, 1, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessage("none");
        Diary.read();
    }

    private K38() {}
}
