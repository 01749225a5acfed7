package demo;

import dev.leat.Flow;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Initial("discount") static int none() { return 0; }

    @Processor static int price(@Input int cents, @Previous int discount) { return cents - discount; }

    @Processor static int discount(int tax) { return tax / 2; }

    @Processor static int tax(int price) { return price / 5; }
}
