package dev.leat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.docs.Loan.Application;
import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what the pages show of guards. */
class GuardsTest {
    @Test
    void conditionsAreAskedWhenNeeded() {
        // region conditions
        ParcelFlow.Outputs parcel = ParcelFlow.create().run(12_000, 20, "DE");

        assertThat(parcel.deliveryDay()).contains("day to be agreed on");
        assertThat(parcel.heavy()).isTrue();
        assertThat(parcel.bulky()).isEmpty();
        // endregion
    }

    @Test
    void failingConditionFailsTheRun() {
        // region failing
        assertThatThrownBy(() -> ParcelFlow.create().run(500, 3, null))
                .isInstanceOfSatisfying(ConditionFailedException.class, failure -> {
                    assertThat(failure.condition()).isEqualTo("abroad");
                    assertThat(failure).hasCauseInstanceOf(NullPointerException.class);
                });
        // endregion
    }

    @Test
    void firstThatHoldsMakesTheValue() {
        // region alternatives
        ParcelFlow flow = ParcelFlow.create();

        assertThat(flow.run(12_000, 20, "FR").carrier()).isEqualTo("forwarder");
        assertThat(flow.run(12_000, 20, "DE").carrier()).isEqualTo("van");
        assertThat(flow.run(500, 3, "FR").carrier()).isEqualTo("post");
        // endregion
    }

    @Test
    void absenceTravels() {
        // region absence
        ParcelFlow flow = ParcelFlow.create();

        ParcelFlow.Outputs abroad = flow.run(500, 3, "FR");
        assertThat(abroad.customsForm()).contains("form for FR");
        assertThat(abroad.pages()).contains(2);
        assertThat(abroad.label()).isEqualTo("post, form for FR");

        ParcelFlow.Outputs atHome = flow.run(500, 3, "DE");
        assertThat(atHome.customsForm()).isEmpty();
        assertThat(atHome.pages()).isEmpty();
        assertThat(atHome.label()).isEqualTo("post");
        // endregion
    }

    @Test
    void matchesNarrow() {
        // region match
        RefundFlow flow = RefundFlow.create();

        RefundFlow.Outputs byCard = flow.run(new Refund.Card("42"), Refund.Seal.WHOLE);
        assertThat(byCard.way()).isEqualTo("to card 42");
        assertThat(byCard.fee()).isZero();
        assertThat(byCard.paid()).isEmpty();
        assertThat(byCard.cancel()).isEmpty();

        RefundFlow.Outputs unpaid = flow.run(new Refund.Invoice(false), Refund.Seal.BROKEN);
        assertThat(unpaid.way()).isEqualTo("by transfer");
        assertThat(unpaid.fee()).isEqualTo(5);
        assertThat(unpaid.cancel()).contains("cancel the invoice");
        // endregion
    }

    @Test
    void nullIsMatchedByNothing() {
        assertThatThrownBy(() -> RefundFlow.create().run(null, Refund.Seal.WHOLE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("payment");
    }

    @Test
    void everyRuleThatHoldsFires() {
        // region set
        LoanFlow flow = LoanFlow.create();

        assertThat(flow.run(new Application(5_000, 30_000, true, 0)).papers()).isEmpty();
        assertThat(flow.run(new Application(30_000, 10_000, false, 1)).papers())
                .containsExactly("passport", "payslips", "guarantee");
        // endregion
    }

    @Test
    void firstRuleThatHoldsDecides() {
        // region first
        LoanFlow flow = LoanFlow.create();

        assertThat(flow.run(new Application(30_000, 90_000, true, 1)).decision())
                .isEqualTo("refused");
        assertThat(flow.run(new Application(30_000, 90_000, true, 0)).decision())
                .isEqualTo("granted: 30000");
        assertThat(flow.run(new Application(30_000, 90_000, false, 0)).decision())
                .isEqualTo("to be talked over");
        // endregion
    }

    @Test
    void itIsToldWhichRulesFiredAndWhy() {
        // region fired
        LoanFlow.Outputs loan = LoanFlow.create().run(new Application(30_000, 90_000, true, 0));

        assertThat(loan.fired())
                .containsExactly(
                        new Fired("payslips", "payslips()", List.of("large"), "payslips"),
                        new Fired("decision", "grant(application)", List.of("affordable", "known"), "granted: 30000"));
        assertThat(loan.defaulted()).isFalse();

        LoanFlow.Outputs stranger = LoanFlow.create().run(new Application(30_000, 90_000, false, 0));
        assertThat(stranger.fired())
                .extracting(Fired::result)
                .containsExactly("passport", "payslips", "to be talked over");
        // endregion
    }

    @Test
    void commandsAreMatched() {
        // region commands
        BasketFlowSession basket = BasketFlow.create().open();
        basket.run(new Basket.Add("ham"));
        basket.run(new Basket.Add("potato"));

        BasketFlow.Outputs last = basket.run(new Basket.Remove("ham"));
        assertThat(last.items()).containsExactly("potato");
        assertThat(last.fired())
                .containsExactly(new Fired(
                        "items", "remove(items, command)", List.of("command is Basket.Remove"), List.of("potato")));
        // endregion
    }

    // region replace
    @Test
    void largeLoansOfThoseWhoDefaultedAreRefused() {
        LoanFlow flow = LoanFlow.builder().large(true).defaulted(true).build();

        assertThat(flow.run(new Application(1, 1, true, 0)).decision()).isEqualTo("refused");
    }
    // endregion
}
