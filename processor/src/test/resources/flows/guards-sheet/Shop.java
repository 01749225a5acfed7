package guardssheet;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Match;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import java.util.ArrayList;
import java.util.List;

/** Conditions that several rules share, alternatives and an otherwise, kept up to date. */
@Flow(ways = Way.SHEET)
class Shop {
    sealed interface Payment permits Cash, Card {}

    record Cash(int given) implements Payment {}

    record Card(String number) implements Payment {}

    static final List<String> CALLED = new ArrayList<>();

    @Processor static boolean large(@Input int total) {
        CALLED.add("large");
        return total > 100;
    }

    @Processor static boolean vip(@Input String customer) {
        CALLED.add("vip");
        return customer.startsWith("V");
    }

    @Processor static boolean blocked(@Input String customer) {
        CALLED.add("blocked");
        if (customer.isEmpty()) {
            throw new IllegalStateException("no customer");
        }
        return customer.endsWith("X");
    }

    @When("pending && (large || vip) && !blocked")
    @Processor static int discount(@Input int percent, @Input boolean pending) {
        CALLED.add("discount");
        return percent;
    }

    @When("blocked")
    @Processor("treatment") static String refuse() {
        CALLED.add("refuse");
        return "refused";
    }

    @When("vip")
    @Processor("treatment") static String prefer(@Input String customer) {
        CALLED.add("prefer");
        return "preferred " + customer;
    }

    @Processor("treatment") static String treat(@Input int total) {
        CALLED.add("treat");
        return "treated for " + total;
    }

    @Processor static String thanks(int discount) {
        CALLED.add("thanks");
        return "you saved " + discount;
    }

    @Processor static String receipt(@Input Payment payment) {
        return "for " + payment;
    }

    @Processor("paid") static String change(@Input @Match Cash payment, @Input int total) {
        CALLED.add("change");
        return "change " + (payment.given() - total);
    }

    @Processor("paid") static String book(@Input @Match Card payment) {
        CALLED.add("book");
        return "booked on " + payment.number();
    }

    @Processor static boolean cheap(int discount) {
        CALLED.add("cheap");
        return discount > 50;
    }

    @When("cheap")
    @Processor static String alarm(boolean large) {
        CALLED.add("alarm");
        return large ? "a large one" : "a small one";
    }
}
