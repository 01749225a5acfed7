package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
interface Words {
    @Processor int length(@Input String text);
}
