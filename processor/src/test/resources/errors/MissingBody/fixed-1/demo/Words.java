package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
abstract class Words {
    @Processor int length(@Input String text) { return text.length(); }
}
