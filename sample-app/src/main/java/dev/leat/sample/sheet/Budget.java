package dev.leat.sample.sheet;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is left of a month's wages. Amounts are in euros, of two decimals. */
@Flow(ways = Way.SHEET)
final class Budget {
    private static final BigDecimal FREE = new BigDecimal("1000.00");
    private static final BigDecimal TAX_RATE = new BigDecimal("0.25");

    private Budget() {}

    @Processor
    static BigDecimal gross(@Input BigDecimal hours, @Input BigDecimal wage) {
        return rounded(hours.multiply(wage));
    }

    /** A quarter of what is beyond a thousand. */
    @Processor
    static BigDecimal tax(BigDecimal gross) {
        return rounded(gross.subtract(FREE).max(BigDecimal.ZERO).multiply(TAX_RATE));
    }

    @Processor
    static BigDecimal net(BigDecimal gross, BigDecimal tax) {
        return gross.subtract(tax);
    }

    @Processor
    static BigDecimal spent(@Input BigDecimal rent, @Input BigDecimal food) {
        return rounded(rent.add(food));
    }

    @Processor
    static BigDecimal left(BigDecimal net, BigDecimal spent) {
        return net.subtract(spent);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }
}
