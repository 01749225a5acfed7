package market;

import static dev.leat.Depends.Scope.RUN;

import dev.leat.Depends;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;

/** Includes another flow; a guard decides whether a run opens the second of its connections. */
@Flow(
        include = Pricing.class,
        ways = {Way.LAZY, Way.SHEET, Way.GRAPH},
        targets = "order")
final class Ordering {
    private Ordering() {}

    @Processor
    static boolean known(@Input String good) {
        return !good.equals("kiwi");
    }

    @Processor
    static boolean cheap(int price, @Depends(scope = RUN) @Qualifier("audit") Connection audit) {
        return audit.wrote(price) < 5;
    }

    @When("known && cheap")
    @Processor("order")
    static String dozen(@Input String good, @Depends(scope = RUN) @Qualifier("ledger") Connection ledger) {
        return ledger.wrote("a dozen " + good);
    }

    @Processor("order")
    static String single(@Input String good, @Depends(scope = RUN) @Qualifier("ledger") Connection ledger) {
        return ledger.wrote("one " + good);
    }

    @Processor
    static String text(
            String order,
            int price,
            @Depends @Qualifier("shop") String shop,
            @Depends @Value("${market.currency:EUR}") String currency) {
        return shop + ": " + order + " at " + price + " " + currency;
    }
}
