package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Shop {
    @Processor static int total(@Input int price) { return price; }
}
