package shapes;

import dev.leat.Processor;

interface Greeting {
    @Processor
    String greeting(String text);

    @Processor
    default int greetingLength(String greeting) {
        return greeting.length();
    }
}
