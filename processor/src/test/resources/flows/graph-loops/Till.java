package tills;

import dev.leat.All;
import dev.leat.Depends;
import dev.leat.Each;
import dev.leat.First;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;
import dev.leat.When;
import dev.leat.runtime.Rejected;
import java.util.List;
import java.util.Optional;

/** Loops within loops, folds, a second pass, what is left out, effects. */
@Flow(ways = Way.GRAPH, keep = "share")
public class Till {
    public record Item(String name, int price, int count) {}

    public record Receipt(String number, List<Item> items) {}

    @Processor
    static List<Item> items(@Each(value = "receipts", rejected = "unreadable") @Input Receipt receipt) {
        if (receipt.number().isEmpty()) {
            throw new IllegalArgumentException("no number");
        }
        return receipt.items();
    }

    @Processor
    static boolean sold(@Each("items") Item item) {
        return item.count() > 0;
    }

    /** What an item costs. */
    @When("sold")
    @Processor
    static int cost(@Each("items") Item item, @Input int discount) {
        return Math.multiplyExact(item.price(), item.count()) * (100 - discount) / 100;
    }

    @Initial("sum")
    static int nothing() {
        return 0;
    }

    @Processor
    static int sum(@Previous int sum, int cost) {
        return sum + cost;
    }

    @Processor
    static String slip(@Each("receipts") @Input Receipt receipt, @Last int sum) {
        return receipt.number() + ": " + sum;
    }

    @Processor
    static void printed(String slip, @Depends StringBuilder paper) {
        paper.append(slip).append('\n');
    }

    @Processor
    static int total(@All("cost") int[] costs) {
        int total = 0;
        for (int cost : costs) {
            total += cost;
        }
        return total;
    }

    @Processor
    static int share(@Last int sum, @Each("receipts") @Input Receipt receipt, int total) {
        return 100 * sum / total;
    }

    @Processor
    static String report(
            @All("slip") List<String> slips,
            @First("cost") Optional<Integer> first,
            List<Rejected<Receipt>> unreadable,
            @All("share") List<Integer> shares) {
        return slips + " first " + first.orElse(0) + " without " + unreadable.size() + " shares " + shares;
    }
}
