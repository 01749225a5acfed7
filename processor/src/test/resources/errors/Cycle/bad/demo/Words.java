package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static int price(@Input int cents, int discount) { return cents - discount; }
//                                                    ^ Leat/Cycle

    @Processor static int discount(int tax) { return tax / 2; }

    @Processor static int tax(int price) { return price / 5; }
}
