package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int a(int b) { return b; }
//                              ^ Leat/Cycle
    @Processor static int b(int a, int c) { return a + c; }
    @Processor static int c(int b) { return b; }
    @Processor static int d(int e) { return e; }
//                              ^ Leat/Cycle
    @Processor static int e(int d) { return d; }
}
