package com.example.prices;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;
import java.util.List;
import java.util.Map;

@Flow
public final class Prices {
    private static final Map<String, Integer> LIST = Map.of("ham", 5, "potato", 2);

    private Prices() {}

    @Processor
    public static int total(List<Integer> prices, @Input int discount) {
        return prices.stream().mapToInt(price -> price).sum() - discount;
    }

    @Processor
    public static List<Integer> prices(@Input List<String> goods) {
        return goods.stream().map(good -> LIST.getOrDefault(good, 0)).toList();
    }
}
