package dev.leat.sample.rules;

import java.util.Set;

/**
 * The terms of trade, by which the rules go.
 *
 * @param home the country of the shop
 * @param served the countries that orders are sent to
 * @param large from where on an order is a large one
 * @param longCredit from how many days on an invoice is a risk
 */
public record Terms(String home, Set<String> served, Money large, int longCredit) {
    static final Terms STANDARD = new Terms("DE", Set.of("AT", "CH", "DE", "FR"), new Money(500_00), 30);

    public Terms {
        served = Set.copyOf(served);
    }
}
