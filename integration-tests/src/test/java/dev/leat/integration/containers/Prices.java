package dev.leat.integration.containers;

import jakarta.inject.Inject;
import java.util.Map;

/** What the flow's own instance is made with. */
final class Prices {
    private static final Map<String, Integer> PRICES = Map.of("ham", 5, "potato", 2);

    @Inject
    Prices() {}

    int of(String good) {
        return PRICES.getOrDefault(good, 0);
    }
}
