package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import prices.Base;

@Flow
final class Words extends Base {
    @Processor static int price(int discount) { return discount; }
//                                  ^ Leat/Cycle
}
