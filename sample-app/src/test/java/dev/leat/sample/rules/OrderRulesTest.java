package dev.leat.sample.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leat.runtime.ConditionFailedException;
import dev.leat.runtime.Fired;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules by themselves. */
class OrderRulesTest {
    private static final Order ORDER =
            new Order("1", Customer.REGULAR, "DE", new Payment.Invoice(14), new Money(100_00));

    @Test
    void conditionsThatDoNotMatterAreNotAskedFor() {
        OrderRulesFlow.Outputs ruled = OrderRulesFlow.create().run(ORDER);

        assertThat(ruled.newcomer()).contains(false);
        assertThat(ruled.longCredit()).isEmpty();
    }

    @Test
    void creditIsLongOnlyOnAnInvoice() {
        Order byCard = new Order("1", Customer.NEW, "DE", new Payment.Card(), new Money(100_00));

        OrderRulesFlow.Outputs ruled = OrderRulesFlow.create().run(byCard);

        assertThat(ruled.longCredit()).isEmpty();
        assertThat(ruled.decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void vipsComeBeforeLargeOrders() {
        OrderRulesFlow.Outputs ruled =
                OrderRulesFlow.builder().vip(true).large(true).build().run(ORDER);

        assertThat(ruled.discount()).contains(new Money(10_00));
        assertThat(ruled.fired())
                .startsWith(
                        new Fired("decision", "accept()", List.of(), Decision.ACCEPTED),
                        new Fired("discount", "thankTheFaithful(goods)", List.of("vip"), new Money(10_00)));
    }

    @Test
    void whatIsNotAcceptedHasNoNextStep() {
        OrderRulesFlow.Outputs ruled =
                OrderRulesFlow.builder().decision(Decision.TO_REVIEW).build().run(ORDER);

        assertThat(ruled.nextStep()).isEmpty();
        assertThat(ruled.price()).isEqualTo(new Money(104_90));
    }

    @Test
    void failingConditionFailsTheRun() {
        OrderRulesFlow rules = OrderRulesFlow.builder().country(null).build();

        assertThatThrownBy(() -> rules.run(ORDER))
                .isInstanceOf(ConditionFailedException.class)
                .hasMessageStartingWith("The condition served failed: java.lang.NullPointerException");
    }
}
