package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor("hashCodeValue") static int hashCode(@Input String text) { return text.hashCode(); }
}
