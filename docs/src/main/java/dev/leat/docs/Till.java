package dev.leat.docs;

import dev.leat.All;
import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Last;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.Way;
import java.util.List;

@Flow(ways = {Way.LAZY, Way.SHEET, Way.GRAPH})
final class Till {
    private Till() {}

    // region data
    record Item(String name, int price, int count) {}

    record Receipt(String number, List<Item> items) {}
    // endregion

    // region elements
    @Processor
    static List<Item> items(@Each("receipts") @Input Receipt receipt) {
        return receipt.items();
    }

    @Processor
    static int cost(@Each("items") Item item, @Input int discount) {
        return Math.multiplyExact(item.price(), item.count()) * (100 - discount) / 100;
    }
    // endregion

    // region fold
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
    // endregion

    // region results
    @Processor
    static String report(@All("slip") List<String> slips, @All("cost") List<Integer> costs) {
        return String.join(", ", slips) + " for " + costs.size() + " items";
    }
    // endregion
}
