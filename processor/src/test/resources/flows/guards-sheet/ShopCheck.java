package guardssheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.leat.runtime.ConditionFailedException;
import guardssheet.Shop.Card;
import guardssheet.Shop.Cash;

/** A guard asks what it must, and what it lets run runs only when that has changed. */
final class ShopCheck {
    public static void main(String[] args) {
        ShopFlow flow = ShopFlow.create();
        ShopFlowSheet sheet = flow.sheet()
                .total(50)
                .customer("Vera")
                .percent(10)
                .pending(true)
                .payment(new Cash(60));

        assertThat(sheet.discount()).contains(10);
        assertCalled("large", "vip", "blocked", "discount");
        assertThat(sheet.thanks()).contains("you saved 10");
        assertCalled("thanks");
        assertThat(sheet.treatment()).isEqualTo("preferred Vera");
        assertCalled("prefer");
        assertThat(sheet.paid()).isEqualTo("change 10");
        assertCalled("change");

        aConditionThatStaysChangesNothing(sheet);
        onlyTheArgumentsOfTheWayCount(sheet);
        guardsAskInOrder(sheet);
        absenceIsAValue(sheet);
        matchesDecide(sheet);
        conditionsAreArgumentsToo(sheet);
        failuresConcernWhoAsks(flow);
        replaced();
    }

    private static void aConditionThatStaysChangesNothing(ShopFlowSheet sheet) {
        assertThat(sheet.total(60).thanks()).contains("you saved 10");
        assertCalled("large");
        assertThat(sheet.treatment()).isEqualTo("preferred Vera");
        assertCalled();
        assertThat(sheet.percent(20).thanks()).contains("you saved 20");
        assertCalled("discount", "thanks");
        assertThat(sheet.total(200).thanks()).contains("you saved 20");
        assertCalled("large");
    }

    private static void onlyTheArgumentsOfTheWayCount(ShopFlowSheet sheet) {
        assertThat(sheet.total(300).treatment()).isEqualTo("preferred Vera");
        assertCalled();
        assertThat(sheet.customer("Ann").treatment()).isEqualTo("treated for 300");
        assertCalled("blocked", "vip", "treat");
        assertThat(sheet.total(310).treatment()).isEqualTo("treated for 310");
        assertCalled("treat");
    }

    private static void guardsAskInOrder(ShopFlowSheet sheet) {
        assertThat(sheet.customer("Max").discount()).contains(20);
        assertCalled("large", "blocked");
        assertThat(sheet.pending(false).discount()).isEmpty();
        assertCalled();
        assertThat(sheet.customer("Moritz").total(1).discount()).isEmpty();
        assertThat(sheet.thanks()).isEmpty();
        assertCalled();
        assertThat(sheet.vip()).isFalse();
        assertCalled("vip");
        assertThat(sheet.vip()).isFalse();
        assertCalled();
        assertThat(sheet.pending(true).discount()).isEmpty();
        assertCalled("large");
    }

    private static void absenceIsAValue(ShopFlowSheet sheet) {
        StringBuilder told = new StringBuilder();
        sheet.on().thanks((before, now) -> told.append(before).append(" -> ").append(now).append("\n"));
        sheet.customer("Victor");
        sheet.percent(5);
        sheet.pending(false);
        sheet.customer("Vicky");
        sheet.customer("Ann").percent(20);
        sheet.change(cells -> cells.pending(true).total(500));
        assertThat(told)
                .hasToString("""
                        Optional.empty -> Optional[you saved 20]
                        Optional[you saved 20] -> Optional[you saved 5]
                        Optional[you saved 5] -> Optional.empty
                        Optional.empty -> Optional[you saved 20]
                        """);
        Shop.CALLED.clear();
    }

    private static void matchesDecide(ShopFlowSheet sheet) {
        assertThat(sheet.payment(new Card("12")).total(501).paid()).isEqualTo("booked on 12");
        assertCalled("large", "book");
        assertThat(sheet.total(502).paid()).isEqualTo("booked on 12");
        assertCalled("large");
        assertThat(sheet.payment(new Cash(600)).paid()).isEqualTo("change 98");
        assertCalled("change");
        assertThat(catchThrowable(() -> sheet.payment(null).paid()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("payment");
        assertThat(sheet.payment(new Cash(600)).paid()).isEqualTo("change 98");
        assertCalled("change");
    }

    private static void conditionsAreArgumentsToo(ShopFlowSheet sheet) {
        assertThat(sheet.cheap()).contains(false);
        assertCalled("cheap");
        assertThat(sheet.alarm()).isEmpty();
        assertCalled();
        assertThat(sheet.percent(70).alarm()).contains("a large one");
        assertCalled("discount", "thanks", "cheap", "alarm");
        assertThat(sheet.total(600).alarm()).contains("a large one");
        assertCalled("large");
        assertThat(sheet.customer("Viola").total(20).alarm()).contains("a small one");
        assertCalled("blocked", "large", "vip", "alarm");
        assertThat(sheet.pending(false).alarm()).isEmpty();
        assertThat(sheet.cheap()).isEmpty();
        assertCalled();
    }

    private static void failuresConcernWhoAsks(ShopFlow flow) {
        ShopFlowSheet sheet = flow.sheet()
                .total(50)
                .customer("")
                .percent(10)
                .pending(false)
                .payment(new Cash(60));
        assertThat(sheet.discount()).isEmpty();
        assertThat(sheet.thanks()).isEmpty();
        assertCalled();

        Throwable failure = catchThrowable(sheet::treatment);
        assertThat(failure)
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("The condition blocked failed: java.lang.IllegalStateException: no customer")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(((ConditionFailedException) failure).condition()).isEqualTo("blocked");
        assertCalled("blocked");
        assertThat(catchThrowable(sheet::blocked)).isSameAs(failure);
        assertThat(catchThrowable(sheet::treatment)).isSameAs(failure);
        assertThat(sheet.discount()).isEmpty();
        assertThat(sheet.vip()).isFalse();
        assertCalled("vip");

        sheet.pending(true).total(500);
        assertThat(catchThrowable(sheet::thanks)).isSameAs(failure);
        assertCalled("large");
        sheet.total(50);
        assertThat(sheet.thanks()).isEmpty();
        assertCalled("large");
        assertThat(catchThrowable(sheet::treatment)).isSameAs(failure);
        assertCalled();

        assertThat(sheet.customer("Vera").treatment()).isEqualTo("preferred Vera");
        assertCalled("blocked", "vip", "prefer");
        assertThat(sheet.blocked()).isFalse();
        assertThat(sheet.thanks()).contains("you saved 10");
        assertCalled("discount", "thanks");
    }

    private static void replaced() {
        ShopFlowSheet fixed =
                ShopFlow.builder().blocked(false).large(true).build().sheet();
        assertThat(fixed.pending(true).percent(3).customer("").discount()).contains(3);
        assertThat(fixed.large()).isTrue();
        assertThat(fixed.total(1).treatment()).isEqualTo("treated for 1");
        assertThat(fixed.total(2).treatment()).isEqualTo("treated for 2");
        assertCalled("discount", "vip", "treat", "treat");
        ShopFlowSheet told = ShopFlow.builder().discount(99).build().sheet();
        assertThat(told.thanks()).contains("you saved 99");
        assertThat(told.discount()).contains(99);
        assertThat(told.cheap()).contains(true);
        assertCalled("thanks", "cheap");
    }

    private static void assertCalled(String... names) {
        assertThat(Shop.CALLED).containsExactly(names);
        Shop.CALLED.clear();
    }
}
