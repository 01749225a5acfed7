package shapes;

import dev.leat.Input;
import dev.leat.Processor;

abstract class Generic<T> {
    @Processor
    T text(@Input T given2) {
        return given2;
    }

    @Processor
    T overridden(T text) {
        return text;
    }
}
