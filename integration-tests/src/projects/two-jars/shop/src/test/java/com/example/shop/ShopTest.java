package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTest {
    @Test
    void pricesComeFromTheLibrary() {
        assertEquals("1 goods for 5", ShopFlow.create().run("ham", 0).receipt());
    }

    @Test
    void valuesOfTheLibraryCanBeReplaced() {
        ShopFlow flow = ShopFlow.builder().prices(List.of(7)).build();

        assertEquals("1 goods for 7", flow.run("ham", 0).receipt());
    }
}
