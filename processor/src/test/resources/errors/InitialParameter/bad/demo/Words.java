package demo;

import dev.leat.*;

@Flow
final class Words {
    @Initial("total") static int zero(@Input Integer start) { return 0; }
//                                                   ^ Leat/InitialParameter

    @Processor static int total(@Previous int total, @Input int n) { return total + n; }
}
