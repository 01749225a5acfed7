package guards;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.When;
import java.util.ArrayList;
import java.util.List;

/** Conditions that several rules share, alternatives and an otherwise. */
@Flow
class Shop {
    record Order(int total, String customer) {}

    static final List<String> EVALUATED = new ArrayList<>();

    @Processor static boolean large(@Input Order order) {
        EVALUATED.add("large");
        return order.total() > 100;
    }

    @Processor static boolean vip(@Input Order order) {
        EVALUATED.add("vip");
        return order.customer().startsWith("V");
    }

    @Processor static boolean blocked(@Input Order order) {
        EVALUATED.add("blocked");
        if (order.customer().isEmpty()) {
            throw new IllegalStateException("no customer");
        }
        return order.customer().endsWith("X");
    }

    @When("pending && (large || vip) && !blocked")
    @Processor static int discount(@Input Order order, @Input boolean pending) {
        return order.total() / 10;
    }

    @When("blocked")
    @Processor("treatment") static String refuse() {
        return "refused";
    }

    @When("vip")
    @Processor("treatment") static String prefer(@Input Order order) {
        return "preferred " + order.customer();
    }

    @Processor("treatment") static String treat() {
        return "treated";
    }

    @Processor static String thanks(int discount) {
        return "you saved " + discount;
    }
}
