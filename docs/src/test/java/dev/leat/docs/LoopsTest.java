package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.docs.Shares.Order;
import dev.leat.docs.Till.Item;
import dev.leat.docs.Till.Receipt;
import dev.leat.runtime.Rejected;
import dev.leat.runtime.Sequences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs what the page on loops shows. */
class LoopsTest {
    @Test
    void aLoopIsMadeForEachElement() {
        // region till
        List<Receipt> receipts = List.of(
                new Receipt("A1", List.of(new Item("tea", 300, 2), new Item("mug", 900, 1))),
                new Receipt("A2", List.of()),
                new Receipt("A3", List.of(new Item("tea", 300, 1))));

        assertThat(TillFlow.create().run(receipts, 10).report()).isEqualTo("A1: 1350, A2: 0, A3: 270 for 3 items");
        // endregion
    }

    @Test
    void aSheetMakesAgainWhatAChangeReaches() {
        List<Receipt> receipts = List.of(new Receipt("A1", List.of(new Item("tea", 300, 2))));
        // region sheet
        TillFlowSheet till = TillFlow.create().sheet();
        till.receipts(receipts).discount(10);
        assertThat(till.report()).isEqualTo("A1: 540 for 1 items");

        till.discount(0);
        assertThat(till.report()).isEqualTo("A1: 600 for 1 items");
        // endregion
    }

    @Test
    void testsReplaceWhatIsMadeForEachElement() {
        // region replaced
        TillFlow flow = TillFlow.builder().cost(100).build();

        Receipt receipt = new Receipt("A1", List.of(new Item("tea", 300, 2), new Item("mug", 900, 1)));
        assertThat(flow.run(List.of(receipt), 10).report()).isEqualTo("A1: 200 for 2 items");
        // endregion
    }

    @Test
    void whatMakesAValueOfALoopIsReplaced() {
        // region substituted
        TillFlow flow = TillFlow.builder()
                .costBy((item, discount) -> item.count() - discount)
                .build();

        Receipt receipt = new Receipt("A1", List.of(new Item("tea", 300, 2), new Item("mug", 900, 1)));
        assertThat(flow.run(List.of(receipt), 10).report()).isEqualTo("A1: -17 for 2 items");
        // endregion
    }

    @Test
    void sharesNeedTheSumOfAll() {
        // region shares
        List<Order> orders =
                List.of(new Order("Ann", 10, true), new Order("Bea", 90, false), new Order("Cem", 30, true));

        assertThat(SharesFlow.create().run(orders).share()).containsExactly(25, 75);
        // endregion
    }

    @Test
    void elementsAreRejected() {
        // region rejected
        List<Integer> stored = new ArrayList<>();

        ReadingsFlow.Outputs readings = new ReadingsFlow(stored::add).run("1\nx\n3");

        assertThat(readings.reading()).containsExactly(1, 3);
        assertThat(stored).containsExactly(1, 3);
        Rejected<String> line = readings.unreadable().get(0);
        assertThat(line.element()).isEqualTo("x");
        assertThat(line.index()).isEqualTo(1);
        assertThat(line.cause()).isInstanceOf(NumberFormatException.class);
        // endregion
    }

    @Test
    void failuresSayWhere() {
        // region failure
        List<Receipt> receipts =
                List.of(new Receipt("A1", List.of()), new Receipt("A2", List.of(new Item("palace", 2_000_000_000, 2))));

        assertThatThrownBy(() -> TillFlow.create().run(receipts, 10))
                .isInstanceOf(ArithmeticException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("element 0 of items, in step cost", "element 1 of receipts, in step cost"));
        // endregion
    }

    @Test
    void sequencesAreMadeIntoOne() {
        // region sequences
        Stream<String> numbered = Sequences.zipShortest(
                Stream.iterate(1, i -> i + 1), Stream.of("tea", "mug"), (i, name) -> i + " " + name);

        assertThat(numbered).containsExactly("1 tea", "2 mug");
        assertThat(Sequences.merge(Stream.of(1, 2, 3), Stream.of(-1))).containsExactly(1, -1, 2, 3);
        // endregion
    }

    @Test
    void aLoopRunsAsItsStreamIsPulled() {
        // region pulled
        Stream<String> endless = Stream.iterate("tea ", line -> line + "and tea ");

        assertThat(MentionsFlow.create().run(endless, "and").excerpt())
                .containsExactly("> tea and tea", "> tea and tea and tea");
        // endregion
    }
}
