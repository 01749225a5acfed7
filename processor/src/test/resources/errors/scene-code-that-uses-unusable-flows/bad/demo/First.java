package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
//< Leat/GenericFlow
class First<T> {
    @Processor int length(@Input String text) { return text.length(); }

    @Processor T made(int length) { return null; }
}
