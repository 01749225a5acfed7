package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Shipping {
    @Processor static int total(@Input int weight) { return weight; }
//                        ^ Leat/DuplicateValue
}
