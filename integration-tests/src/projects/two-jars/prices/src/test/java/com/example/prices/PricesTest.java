package com.example.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PricesTest {
    @Test
    void theLibraryRunsByItself() {
        assertEquals(6, PricesFlow.create().run(1, List.of("ham", "potato")).total());
    }
}
