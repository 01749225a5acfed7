package com.example.shop;

import com.example.prices.Prices;
import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;

/** Takes its goods from an order and leaves their prices to the library. */
@Flow(include = Prices.class)
final class Shop {
    private Shop() {}

    @Processor
    static List<String> goods(@Input String order) {
        return List.of(order.split(" "));
    }

    @Processor
    static String receipt(List<String> goods, int total) {
        return goods.size() + " goods for " + total;
    }
}
