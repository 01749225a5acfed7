package demo;

import dev.leat.Processor;

final class Words {
    @Processor static int one() { return 1; }
//  ^ Leat/NotInAFlow

    @Processor static int two() { return 2; }
}
