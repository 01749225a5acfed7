package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Claim {
    @Processor static long owed(@Input long damage, @Input long excess) { return Math.max(0, damage - excess); }

    @Processor static boolean cheap(@Input long excess) { return excess < 100; }
}
