package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Billing {
    @Processor static int discount(@Input int price) { return price / 2; }
}
