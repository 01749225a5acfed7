package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow(include = int.class)
//                 ^ Leat/IncludedTypeIsNoFlow
final class Words {
    @Processor static int total(int price) { return price; }
}
