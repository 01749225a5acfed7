package demo;

import dev.leat.Flow;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int v1(int v2) { return v2; }
//                               ^ Leat/Cycle
    @Processor static int v2(int v3) { return v3; }
    @Processor static int v3(int v4) { return v4; }
    @Processor static int v4(int v5) { return v5; }
    @Processor static int v5(int v6) { return v6; }
    @Processor static int v6(int v7) { return v7; }
    @Processor static int v7(int v8) { return v8; }
    @Processor static int v8(int v9) { return v9; }
    @Processor static int v9(int v10) { return v10; }
    @Processor static int v10(int v11) { return v11; }
    @Processor static int v11(int v12) { return v12; }
    @Processor static int v12(int v1) { return v1; }
    @Processor static int side(int v3) { return v3; }
}
