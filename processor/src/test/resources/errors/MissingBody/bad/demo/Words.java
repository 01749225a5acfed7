package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
abstract class Words {
    @Processor abstract int length(@Input String text);
//                          ^ Leat/MissingBody
}
