package demo;

import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int price(@Input int cents, @Input @From("givenDiscount") int discount) { return cents - discount; }

    @Processor static int discount(int tax) { return tax / 2; }

    @Processor static int tax(int price) { return price / 5; }
}
