package demo;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

@Flow
final class Words {
    @Processor static String printed(@Input String text) { System.out.println(text); return text; }

    @Processor static int length(String printed, @Input int before) { return before; }
}
