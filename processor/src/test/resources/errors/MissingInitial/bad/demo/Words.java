package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static int total(@Previous int total, @Input int n) { return total + n; }
//                                            ^ Leat/MissingInitial
}
