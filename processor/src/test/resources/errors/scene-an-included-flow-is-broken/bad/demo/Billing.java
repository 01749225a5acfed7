package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Billing {
    @Processor private static int total(@Input int price, int tax) { return price + tax; }
//                                ^ Leat/PrivateProcessor
//                                                            ^ Leat/UnknownValue
}
