package demo;

import dev.leat.*;

@Flow
final class Words {
    @Processor static int total(@Previous int total, @Input int n) { return total + n; }
//                                            ^ Leat/MissingInitial
}
