package dev.leat.sample.rules;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Spread;
import dev.leat.When;
import dev.leat.sample.rules.Payment.Card;
import dev.leat.sample.rules.Payment.Invoice;
import dev.leat.sample.rules.Payment.Transfer;
import java.util.Optional;

/**
 * The rules of a shop. First come the conditions, each evaluated at most once for an order, however many rules ask for
 * it. Of the rules for one value, the first makes it whose guard holds.
 */
@Flow(modules = TermsModule.class)
public final class OrderRules {
    private OrderRules() {}

    /** Lets conditions and rules take the parts of the order by their names. */
    @Processor
    @Spread
    static Order placed(@Input Order order) {
        return order;
    }

    @Processor
    static boolean newcomer(Customer customer) {
        return customer == Customer.NEW;
    }

    @Processor
    static boolean vip(Customer customer) {
        return customer == Customer.VIP;
    }

    @Processor
    static boolean served(String country, @Depends Terms terms) {
        return terms.served().contains(country);
    }

    @Processor
    static boolean domestic(String country, @Depends Terms terms) {
        return country.equals(terms.home());
    }

    @Processor
    static boolean large(Money goods, @Depends Terms terms) {
        return goods.isAtLeast(terms.large());
    }

    /** Neither true nor false of an order that is not paid by invoice. */
    @Processor
    static boolean longCredit(@Match Invoice payment, @Depends Terms terms) {
        return payment.days() >= terms.longCredit();
    }

    @When("!served || newcomer && longCredit")
    @Processor("decision")
    static Decision refuse() {
        return Decision.REFUSED;
    }

    @When("newcomer && (large || !domestic)")
    @Processor("decision")
    static Decision review() {
        return Decision.TO_REVIEW;
    }

    @Processor("decision")
    static Decision accept() {
        return Decision.ACCEPTED;
    }

    @When("vip")
    @Processor("discount")
    static Money thankTheFaithful(Money goods) {
        return goods.percent(10);
    }

    @When("large && !newcomer")
    @Processor("discount")
    static Money rewardLargeOrders(Money goods) {
        return goods.percent(5);
    }

    @When("domestic && (vip || large)")
    @Processor("shipping")
    static Money shipFree() {
        return new Money(0);
    }

    @When("domestic")
    @Processor("shipping")
    static Money shipAtHome() {
        return new Money(4_90);
    }

    @Processor("shipping")
    static Money shipAbroad() {
        return new Money(14_90);
    }

    /** Runs for every order, with or without a discount. */
    @Processor
    static Money price(Money goods, Money shipping, Optional<Money> discount) {
        Money whole = goods.plus(shipping);
        return discount.map(whole::minus).orElse(whole);
    }

    @Processor
    static boolean accepted(Decision decision) {
        return decision == Decision.ACCEPTED;
    }

    @When("accepted")
    @Processor("nextStep")
    static String charge(@Match Card payment, Money price) {
        return "charge " + price + " to the card";
    }

    @When("accepted")
    @Processor("nextStep")
    static String awaitTransfer(@Match Transfer payment, Money price) {
        return "wait for " + price;
    }

    @When("accepted")
    @Processor("nextStep")
    static String bill(@Match Invoice payment, Money price) {
        return "bill " + price + ", due in " + payment.days() + " days";
    }
}
