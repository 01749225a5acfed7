package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Billing {
    @Processor static int total(@Input int price) { return price; }
//                                         ^ Leat/TypeMismatch
}
