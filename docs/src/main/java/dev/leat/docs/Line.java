package dev.leat.docs;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import dev.leat.Spread;

// region flow
@Flow
final class Line {
    private Line() {}

    record Item(String name, int cents, int count) {}

    @Processor
    @Spread
    static Item ordered(@Input Item item) {
        return item;
    }

    @Processor
    static int price(int cents, int count) {
        return cents * count;
    }

    @Processor
    static String text(String name, int count, int price) {
        return count + " " + name + ": " + price;
    }
}
// endregion
