package demo;

import dev.leat.Flow;
import dev.leat.Processor;
import prices.Base;

@Flow
final class Words extends Base {
    @dev.leat.When("!size") @Processor static int fee() { return 5; }
//  ^ Leat/NotACondition
}
